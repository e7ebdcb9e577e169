package org.cbss.model.popolo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cbss.model.CountryCode;
import org.cbss.model.internal.countries.Countries;
import org.cbss.model.json.internal.codec.PositionedNode;
import org.cbss.model.json.internal.diagnosis.ValueQuoter;
import org.jspecify.annotations.Nullable;

/** Reads the organizations and areas that are countries; the model holds their codes. Other areas are not held. */
final class CountriesReader {
  private static final String OCD_PREFIX = "ocd-division/country:";

  private final Map<String, CountryCode> organizations = new HashMap<>();
  private final Map<String, CountryCode> areas = new HashMap<>();

  /** Returns the country of an organization or area by its id, or null if it is not a country. */
  @Nullable
  CountryCode organization(@Nullable String id) {
    return organizations.getOrDefault(id, areas.get(id));
  }

  /** Returns the country of an area by its id, or null if it is not a country. */
  @Nullable
  CountryCode area(@Nullable String id) {
    return areas.get(id);
  }

  void readAreas(List<ImportedObject> records) {
    for (ImportedObject object : records) {
      String key = object.has("classification") ? "classification" : "type";
      if (!read(object, areas, key)) {
        object.reportNotHeld(object.object(), "an area that is not a country");
      }
    }
  }

  /** Reads an organization if it is a country, and returns whether it is. */
  boolean readOrganization(ImportedObject object) {
    return read(object, organizations, "classification");
  }

  private static boolean read(
      ImportedObject object, Map<String, CountryCode> countries, String key) {
    String id = object.peek("id");
    String code = "country".equalsIgnoreCase(object.peek(key)) ? code(object) : null;
    if (id == null || code == null) {
      return false;
    }
    if (countries.putIfAbsent(id, CountryCode.of(code)) != null) {
      object.report(
          PopoloCode.REPEATED,
          object.object(),
          "the country " + ValueQuoter.of(id) + " occurs twice; this one is left out");
      return true;
    }
    for (String taken : new String[] {"id", key, "identifier", "identifiers"}) {
      object.take(taken);
    }
    String name = object.line("name");
    if (name != null && !isNameOf(name, code) || identifierCount(object) > 1) {
      object
          .diagnostics()
          .tally(PopoloCode.COUNTRY, object.object(), key, count -> message(count, id, code));
    }
    object.finish();
    return true;
  }

  /** Returns whether the code implies the name, so that nothing is lost without it. */
  private static boolean isNameOf(String name, String code) {
    return Countries.byName(name).filter(CountryCode.of(code)::equals).isPresent()
        || name.equals(code);
  }

  private static int identifierCount(ImportedObject object) {
    PositionedNode identifiers = object.at("identifiers");
    return identifiers.type() == PositionedNode.Type.ARRAY
        ? identifiers.children().size()
        : 0;
  }

  private static String message(int count, String id, String code) {
    String others =
        count == 1 ? "" : String.format(Locale.ROOT, ", and so are %,d others", count - 1);
    return "the country " + ValueQuoter.of(id) + " is held as its code " + code
        + ", without its name" + others;
  }

  /** Returns the ISO 3166-1 code that a country states, or else the code of its name, or null if there is none. */
  private static @Nullable String code(ImportedObject object) {
    String code = valid(object.peek("identifier"));
    PositionedNode identifiers = object.object().member("identifiers");
    if (code == null && identifiers != null) {
      code = identifiers.children().stream()
          .filter(each -> text(each, "scheme").contains("3166"))
          .map(each -> valid(text(each, "identifier")))
          .filter(each -> each != null)
          .findFirst()
          .orElse(null);
    }
    String id = object.peek("id");
    if (code == null && id != null && id.startsWith(OCD_PREFIX)) {
      code = valid(id.substring(OCD_PREFIX.length()));
    }
    String name = object.peek("name");
    return code == null && name != null
        ? Countries.byName(name).map(CountryCode::value).orElse(null)
        : code;
  }

  private static String text(PositionedNode object, String key) {
    PositionedNode value = object.member(key);
    return value == null ? "" : value.text();
  }

  private static @Nullable String valid(@Nullable String text) {
    String code = text == null || text.length() != 2 ? "" : text.toUpperCase(Locale.ROOT);
    return CountryCode.isValid(code) ? code : null;
  }
}
