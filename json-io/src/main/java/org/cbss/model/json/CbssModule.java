package org.cbss.model.json;

import org.cbss.model.json.internal.answers.AnswerType;
import org.cbss.model.json.internal.answers.AnswerTypes;
import org.cbss.model.json.internal.codec.ValueFormat;
import org.cbss.model.json.internal.databind.FormatDeserializer;
import org.cbss.model.json.internal.databind.FormatKeyDeserializer;
import org.cbss.model.json.internal.databind.FormatKeySerializer;
import org.cbss.model.json.internal.databind.FormatSerializer;
import org.cbss.model.json.internal.databind.RefusingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A module for Jackson 3: reads and writes the types of the model in the objects of an application, in the format of files.
 *
 * <p>It handles the data set, every kind of entity, their nested records (memberships, priorities, strategic areas, citations),
 * texts, ids, dates, spans, recurring days, countries, languages, addresses and enumerations. Types that are written as one string
 * can also be keys of maps. {@code JsonMapper.builder().findAndAddModules()} finds the module.
 *
 * <pre>{@code
 * record Page(String title, Presidency presidency, Map<CountryCode, TimeSpan> members) {}
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new CbssModule()).build();
 * Page page = mapper.readValue(json, Page.class);
 * }</pre>
 *
 * <p>Reading is as strict as that of {@link DatasetReader}, within the default {@link ReadLimits}. It reads the tokens of the
 * mapper's parser; no setting of the mapper makes it less strict. A bad value throws a {@link
 * tools.jackson.databind.exc.MismatchedInputException}: its message has a line with a code for each problem, and its path leads
 * to the first. The values of {@code x-} keys keep the digits of their numbers, except in trees, which hold numbers instead of
 * digits; their strings may be escaped differently.
 *
 * <p>The answers of a registry ({@link org.cbss.model.query}) and of a chronology are only written: as {@link AnswerWriter} does,
 * and as {@link AnswerSchema} describes.
 *
 * <p>A property of a type of the model cannot be annotated with {@code @JsonUnwrapped}: reading and writing it throws an
 * exception.
 */
public final class CbssModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  /** Creates a module. */
  public CbssModule() {
    super("cbss-model");
    ValueFormat.all().forEach(this::add);
    AnswerTypes.all().forEach(this::addAnswer);
  }

  private <T> void addAnswer(AnswerType<T> type) {
    addSerializer(type.type(), new FormatSerializer<>(type));
    addDeserializer(type.type(), RefusingDeserializer.ofAnswers(type.type()));
  }

  private <T> void add(ValueFormat<T> format) {
    addSerializer(format.type(), new FormatSerializer<>(format));
    addDeserializer(format.type(), new FormatDeserializer<>(format));
    if (format.isText()) {
      addKeySerializer(format.type(), new FormatKeySerializer<>(format));
      addKeyDeserializer(format.type(), new FormatKeyDeserializer(format));
    }
  }
}
