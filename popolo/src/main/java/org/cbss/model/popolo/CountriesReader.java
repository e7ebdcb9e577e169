package org.cbss.model.popolo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cbss.model.CountryCode;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/** The organizations and areas that are countries, of which the model holds the code. */
final class CountriesReader {
  private static final String OCD = "ocd-division/country:";

  private final Map<String, CountryCode> organizations = new HashMap<>();
  private final Map<String, CountryCode> areas = new HashMap<>();

  /** The country that an organization, or an area, of an id is, or null where it is none. */
  @Nullable
  CountryCode organization(@Nullable String id) {
    return organizations.getOrDefault(id, areas.get(id));
  }

  /** The country that an area of an id is, or null where it is none. */
  @Nullable
  CountryCode area(@Nullable String id) {
    return areas.get(id);
  }

  /** Takes an organization for a country; false where it is none. */
  boolean takeOrganization(ImportedObject entry) {
    return take(entry, organizations, "classification");
  }

  /** Takes an area for a country; false where it is none. */
  boolean takeArea(ImportedObject entry) {
    return take(entry, areas, entry.has("classification") ? "classification" : "type");
  }

  private static boolean take(
      ImportedObject entry, Map<String, CountryCode> countries, String key) {
    String id = entry.peek("id");
    String code = "country".equalsIgnoreCase(entry.peek(key)) ? code(entry) : null;
    if (id == null || code == null) {
      return false;
    }
    if (countries.putIfAbsent(id, CountryCode.of(code)) != null) {
      entry.remark(
          PopoloCode.REPEATED,
          entry.object(),
          "the country " + ValueQuoter.of(id) + " is there already");
      return true;
    }
    for (String taken : new String[] {"id", key, "identifier", "identifiers"}) {
      entry.take(taken);
    }
    String name = entry.line("name");
    if (name != null && !isNameOf(name, code) || identifiers(entry) > 1) {
      entry
          .remarks()
          .tally(PopoloCode.COUNTRY, entry.object(), key, count -> said(count, id, code));
    }
    entry.finish();
    return true;
  }

  /** Returns whether nothing is lost with a name, since the code implies it. */
  private static boolean isNameOf(String name, String code) {
    return Countries.byName(name).filter(CountryCode.of(code)::equals).isPresent()
        || name.equals(code);
  }

  private static int identifiers(ImportedObject entry) {
    return entry.at("identifiers").type() == PositionedNode.Type.ARRAY
        ? entry.at("identifiers").children().size()
        : 0;
  }

  private static String said(int count, String id, String code) {
    String others =
        count == 1 ? "" : String.format(Locale.ROOT, ", and so are %,d others", count - 1);
    return "the country " + ValueQuoter.of(id) + " is held as its code " + code
        + ", without its name" + others;
  }

  /** Returns the code of ISO 3166-1 that an entry states, else the one of the country that it names, or null. */
  private static @Nullable String code(ImportedObject entry) {
    String code = valid(entry.peek("identifier"));
    PositionedNode some = entry.object().member("identifiers");
    if (code == null && some != null) {
      code = some.children().stream()
          .filter(each -> text(each, "scheme").contains("3166"))
          .map(each -> valid(text(each, "identifier")))
          .filter(each -> each != null)
          .findFirst()
          .orElse(null);
    }
    String id = entry.peek("id");
    if (code == null && id != null && id.startsWith(OCD)) {
      code = valid(id.substring(OCD.length()));
    }
    String name = entry.peek("name");
    return code == null && name != null
        ? Countries.byName(name).map(CountryCode::value).orElse(null)
        : code;
  }

  private static String text(PositionedNode object, String key) {
    PositionedNode value = object.member(key);
    return value == null ? "" : value.text();
  }

  private static @Nullable String valid(@Nullable String text) {
    String code = text == null ? "" : text.toUpperCase(Locale.ROOT);
    return CountryCode.isValid(code) ? code : null;
  }
}
