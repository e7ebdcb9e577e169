package org.cbss.model.fasterxml;

import com.fasterxml.jackson.databind.module.SimpleModule;
import org.cbss.model.json.internal.answers.AnswerType;
import org.cbss.model.json.internal.answers.AnswerTypes;
import org.cbss.model.json.internal.codec.ValueFormat;

/**
 * A module for Jackson 2: reads and writes the types of the model in the objects of an application, in the format of files. For
 * Jackson 3, use {@link org.cbss.model.json.CbssModule}.
 *
 * <p>{@code ObjectMapper.findAndRegisterModules()} finds the module. A bad value throws a {@link
 * com.fasterxml.jackson.databind.exc.MismatchedInputException}: its message has a line with a code for each problem, and its
 * path leads to the first. Answers are written as by {@link
 * org.cbss.model.json.AnswerWriter}. Types, limits, settings and {@code x-} keys are handled as by the module for Jackson 3.
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
    addDeserializer(
        type.type(), new RefusingDeserializer<>(type.type(), RefusingDeserializer.ANSWER));
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
