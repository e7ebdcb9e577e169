package org.cbss.model.json.internal.codec;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cbss.model.Coded;
import org.cbss.model.CountryCode;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.HttpUrl;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.cbss.model.json.internal.diagnosis.UnsafeCharacters;
import org.cbss.model.time.Certainty;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.RecurringDay;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The format of the values of one type, for the modules of other libraries. It is thread-safe, and serialized as its type
 * alone.
 *
 * @param <T> the type
 */
public final class ValueFormat<T> implements WritableFormat<T> {
  private static final long serialVersionUID = 1;
  private static final List<ValueFormat<?>> ALL = new ValueFormats().all();

  /** The type of the values. */
  private final Class<T> type;

  private final transient ValueCodec<T> codec;
  private final transient DocumentReader<T> reader;

  ValueFormat(Class<T> type, ValueCodec<T> codec, @Nullable String format) {
    this.type = type;
    this.codec = codec;
    this.reader = new DocumentReader<>(codec, format, "value", JsonLimits.DEFAULTS);
  }

  /**
   * Returns the formats of all types of the model.
   *
   * @return one for each type
   */
  public static List<ValueFormat<?>> all() {
    return ALL;
  }

  /**
   * Writes a value of any type of the model.
   *
   * @param out the target
   * @param value the value
   * @throws IllegalArgumentException if it is not a value of the model, or a file cannot hold it
   */
  public static void writeAny(JsonGenerator out, Object value) {
    ValueFormat<?> format = of(value);
    if (format == null) {
      throw new IllegalArgumentException("values of " + value.getClass() + " have no format");
    }
    writeAny(out, format, value);
  }

  /**
   * Returns a value of any type of the model in the layout of files.
   *
   * @param value the value
   * @return the text, without a line feed at its end
   * @throws IllegalArgumentException if it is not a value of the model, or a file cannot hold it
   */
  public static String toText(Object value) {
    return JsonFactories.text(out -> writeAny(out, value));
  }

  private static <T> void writeAny(JsonGenerator out, ValueFormat<T> format, Object value) {
    format.write(out, format.type.cast(value));
  }

  /**
   * Returns the code of a constant.
   *
   * @param constant the constant, such as {@code HANDOVER_DAY}
   * @return the code, such as {@code handover-day}
   */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the format of a value, or null if it is not a value of the model. */
  static @Nullable ValueFormat<?> of(Object value) {
    return ALL.stream()
        .filter(format -> format.type.isInstance(value))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Class<T> type() {
    return type;
  }

  /**
   * Returns whether every value is one string, which can be a key too.
   *
   * @return true if it is
   */
  public boolean isText() {
    return codec instanceof StringCodec<T>;
  }

  /**
   * Returns the string of a value.
   *
   * @param value the value
   * @return the string
   * @throws IllegalStateException if values are not strings
   */
  public String format(T value) {
    return UnsafeCharacters.whole(text().format(value));
  }

  /**
   * Returns the value of a string.
   *
   * @param text the string
   * @param problems the log of problems
   * @return the value, or null if there are problems
   * @throws IllegalStateException if values are not strings
   */
  public @Nullable T parse(String text, ProblemLog problems) {
    return text()
        .parse(text, (code, message, help) -> problems.add(code, 0, () -> "", message, help));
  }

  private StringCodec<T> text() {
    if (codec instanceof StringCodec<T> strings) {
      return strings;
    }
    throw new IllegalStateException("values of " + type + " are not written as a string");
  }

  @Override
  public void write(JsonGenerator out, T value) {
    codec.write(JsonOutput.toForeign(out).newer(isPart()), value);
  }

  @Override
  public byte[] toBytes(T value) {
    return JsonOutput.compact(out -> codec.write(out.newer(isPart()), value));
  }

  /** Returns whether values name no version of the format, so that they may come from a newer one. */
  private boolean isPart() {
    return type != Dataset.class;
  }

  /**
   * Reads a value.
   *
   * @param json the bytes of the value, and of nothing else
   * @param problems the log of problems
   * @return the value, or null if there are problems
   */
  public @Nullable T read(byte[] json, ProblemLog problems) {
    return reader.read(json, null, new ValueCaches(), problems);
  }

  /**
   * Returns the object to serialize instead, since codecs are not serializable.
   *
   * @return the type
   */
  private Object writeReplace() {
    return new ByType(type);
  }

  private record ByType(Class<?> type) implements Serializable {
    private Object readResolve() throws InvalidObjectException {
      return ALL.stream()
          .filter(format -> format.type == type)
          .findFirst()
          .orElseThrow(() -> new InvalidObjectException("unknown type of the model: " + type));
    }
  }

  /** Makes the formats. */
  private static final class ValueFormats {
    private final List<ValueFormat<?>> formats = new ArrayList<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    List<ValueFormat<?>> all() {
      formats.add(new ValueFormat<>(Dataset.class, DatasetCodec.instance(), DatasetCodec.FORMAT));
      for (EntityKind kind : EntityKind.values()) {
        add(ModelSchema.of(kind), "");
      }
      ModelSchema.inner().forEach(type -> add(type, ModelSchema.shorthand(type)));
      add(LocalizedText.class, new ValueType.Text());
      add(Id.class, (ValueType) new ValueType.OwnId<>());
      add(EdtfDate.class, new ValueType.ImpreciseDate());
      add(TimeSpan.class, new ValueType.Span());
      add(RecurringDay.class, new ValueType.Recurring());
      add(CountryCode.class, new ValueType.Country());
      add(LanguageTag.class, new ValueType.Language());
      add(HttpUrl.class, new ValueType.Url());
      for (Class type : Coded.class.getPermittedSubclasses()) {
        add(type, new ValueType.Choice(type));
      }
      formats.add(new ValueFormat<>(Certainty.class, new ValueCodecs.Certainties(), null));
      return List.copyOf(formats);
    }

    private <T> void add(RecordType<T, ?> recordType, String shorthand) {
      add(recordType.type(), new ValueType.Nested<>(() -> recordType, shorthand));
    }

    private <T> void add(Class<T> type, ValueType<T> valueType) {
      formats.add(new ValueFormat<>(type, ValueCodecs.of(valueType, null), null));
    }
  }
}
