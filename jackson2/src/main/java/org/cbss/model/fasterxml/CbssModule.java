package org.cbss.model.fasterxml;

import com.fasterxml.jackson.databind.module.SimpleModule;
import org.cbss.model.json.internal.codec.ValueFormat;

/**
 * A module for Jackson 2: whatever of the model stands in anyone's objects, as a value, in a list or a map, is written and
 * read in the format of our files. For Jackson 3, see {@link org.cbss.model.json.CbssModule}, which does the same.
 *
 * <p>{@code ObjectMapper.findAndRegisterModules()} finds it by itself. A bad value ends reading with a {@link
 * com.fasterxml.jackson.databind.exc.MismatchedInputException}, of which the message has a line for each problem with its
 * code, and the path leads to the first. What the other module says of how strict reading is, of limits and settings, and of
 * what stands beyond the model holds of this one, too.
 */
public final class CbssModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  /** A module. */
  public CbssModule() {
    super("cbss-model");
    ValueFormat.all().forEach(this::add);
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
