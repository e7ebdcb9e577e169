package org.cbss.model.json.internal.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.text.MessageText;
import org.cbss.model.json.internal.diagnosis.ProblemCode;
import org.cbss.model.json.internal.diagnosis.ProblemLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes records that are written as the text of one attribute if they have no other: priorities.
 *
 * <p>An object that has any key of the record type is the whole record; any other object is text by language tag. The last key
 * may decide which of the two it is, so each unknown key is read as a language, with its problems in a log of their own.
 */
final class TextShorthandCodec<T, B> extends ValueCodec<T> {
  private record OtherKey(String key, int offset, String pointer) {}

  private final RecordCodec<T, B> whole;
  private final Attribute.One<T, B, LocalizedText> text;
  private final TextCodec texts = new TextCodec();

  @SuppressWarnings("unchecked")
  TextShorthandCodec(RecordType<T, B> type, String shorthand) {
    this.whole = new RecordCodec<>(type);
    this.text = (Attribute.One<T, B, LocalizedText>) type.attribute(shorthand).orElseThrow();
  }

  @Override
  @Nullable
  T read(ReadContext context) {
    return switch (context.parser().currentToken()) {
      case VALUE_STRING -> build(TextCodec.plain(context));
      case START_OBJECT -> new Reader(context).read();
      default -> {
        context.wrongType(MessageText.withArticle(whole.recordType.label())
            + " (text, or an object with \"" + text.name() + "\")");
        yield null;
      }
    };
  }

  private @Nullable T build(@Nullable LocalizedText value) {
    if (value == null) {
      return null;
    }
    B builder = whole.recordType.newBuilder();
    text.setter().accept(builder, value);
    return whole.recordType.build(builder);
  }

  /** Reads one object of either form. */
  private final class Reader {
    private final ReadContext context;
    private final int start;
    private final ProblemLog asText = new ProblemLog();
    private final Map<LanguageTag, String> translations = new TreeMap<>();
    private final List<OtherKey> others = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final RecordCodec<T, B>.ObjectReader record;

    Reader(ReadContext context) {
      this.context = context;
      this.start = context.offset();
      this.record = whole.new ObjectReader(context);
    }

    @Nullable
    T read() {
      JsonParser parser = context.parser();
      for (String key = parser.nextName(); key != null; key = parser.nextName()) {
        if (!record.readIfKnown(key)) {
          readOther(key);
        }
      }
      return record.isEmpty() ? finishText() : finishRecord();
    }

    private void readOther(String key) {
      if (context.takeKey(key, keys)) {
        others.add(new OtherKey(key, context.offset(), context.pointer()));
        ProblemLog before = context.redirect(asText);
        TextCodec.translation(context, key, translations);
        context.redirect(before);
      }
    }

    private @Nullable T finishText() {
      context.addAll(asText);
      if (others.isEmpty() && !record.hasErrors()) {
        context.problemAt(
            start,
            context.pointer(),
            ProblemCode.TEXT_BLANK.id(),
            "expected text in at least one language, found an empty object",
            ReadContext.NO_VALUE_HELP);
      }
      return record.hasErrors() ? null : build(LocalizedText.of(translations));
    }

    private @Nullable T finishRecord() {
      context.addAll(asText.ofAnyValue());
      for (OtherKey other : others) {
        context.problemAt(
            other.offset,
            other.pointer,
            ProblemCode.SHAPE_UNKNOWN_KEY.id(),
            whole.unknownKeyMessage(other.key),
            whole.unknownKeyHelp(other.key));
      }
      return record.finish(start);
    }
  }

  @Override
  void write(JsonOutput out, T value) {
    LocalizedText shown = text.get(value);
    if (shown != null && value.equals(build(shown)) && !isMistakable(shown)) {
      texts.write(out, shown);
    } else {
      whole.write(out, value);
    }
  }

  /** Returns whether the translations alone would be read as keys of the whole object. */
  private boolean isMistakable(LocalizedText shown) {
    return shown.translations().keySet().stream().anyMatch(tag -> whole.field(tag.value()) != null);
  }
}
