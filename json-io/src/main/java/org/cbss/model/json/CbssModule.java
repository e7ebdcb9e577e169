package org.cbss.model.json;

import org.cbss.model.json.internal.codec.ValueFormat;
import org.cbss.model.json.internal.databind.FormatDeserializer;
import org.cbss.model.json.internal.databind.FormatKeyDeserializer;
import org.cbss.model.json.internal.databind.FormatKeySerializer;
import org.cbss.model.json.internal.databind.FormatSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A module for Jackson 3: whatever of the model stands in anyone's objects, as a value, in a list or a map, is written and
 * read in the format of our files.
 *
 * <p>It knows the data set, every kind of entity and what stands within them (memberships, priorities, strategic areas,
 * citations), texts, ids, dates, spans, countries, languages, addresses and the closed lists of words. Those that are written
 * as one string can be keys of maps too. {@code JsonMapper.builder().findAndAddModules()} finds it by itself.
 *
 * <pre>{@code
 * record Page(String title, Presidency presidency, Map<CountryCode, TimeSpan> members) {}
 *
 * JsonMapper mapper = JsonMapper.builder().addModule(new CbssModule()).build();
 * Page page = mapper.readValue(json, Page.class);
 * }</pre>
 *
 * <p>Reading is as strict as that of {@link DatasetReader}, within the default {@link ReadLimits}, of the tokens that the
 * parser of the mapper gives, for each of which JSON must have a form; no other setting of the mapper loosens it. A bad
 * value ends it with a {@link tools.jackson.databind.exc.MismatchedInputException}, of which the message has a line for each
 * problem with its code, and the path leads to the first. What stands beyond the model, under keys that begin with {@code x-}, keeps its numbers as they
 * were written, but for trees, which hold numbers and not their digits; its strings may be escaped differently.
 */
public final class CbssModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  /** Creates a module. */
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
