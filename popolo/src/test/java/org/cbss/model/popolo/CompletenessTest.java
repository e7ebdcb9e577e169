package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.json.ReadResult;
import org.cbss.model.json.SourceFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** No content of a file is ignored without a finding: without any of its values, the data set or the report differs. */
class CompletenessTest {
  /** A file in the form of those of EveryPolitician. */
  private static final String LEGISLATURE = """
      {
        "meta": {"sources": ["http://stats.example"]},
        "persons": [
          {"id": "0a93", "name": "Эмма Берг", "gender": "female", "birth_date": "1951-03-15", "death_date": "2016-02",
           "given_name": "Эмма", "image": "http://a.example/1.jpg", "images": [{"url": "http://a.example/1.jpg"}],
           "email": "e@a.example", "sort_name": "Берг",
           "contact_details": [{"type": "phone", "value": "1"}],
           "identifiers": [{"identifier": "127", "scheme": "legacy"}, {"identifier": "Q1", "scheme": "wikidata"}],
           "links": [{"note": "Wikipedia (ru)", "url": "https://ru.a.example/Берг"}],
           "sources": [{"url": "http://a.example/list", "note": "List"}],
           "other_names": [
             {"name": "Emma Berg", "note": "alternate"}, {"lang": "de", "name": "Emma Berg", "note": "multilingual"},
             {"lang": "ru", "name": "Эмма Б."}]},
          {"id": "0ac7", "name": "Nils Dahl", "honorific_prefix": "Dr"}
        ],
        "organizations": [
          {"id": "party/x", "name": "X", "classification": "party", "image": "http://a.example/x.png",
           "identifiers": [{"identifier": "Q2", "scheme": "wikidata"}],
           "other_names": [{"lang": "en", "name": "The X", "note": "multilingual"}], "links": [{"url": "http://x.example"}]},
          {"id": "1d23", "name": "Assembly", "classification": "legislature", "seats": 35, "type": "unicameral legislature",
           "founding_date": "1992", "dissolution_date": "2018-12-31"},
          {"id": "exec", "name": "Executive", "classification": "executive"}
        ],
        "areas": [{"id": "area/1", "name": "District 1", "type": "constituency"}],
        "events": [
          {"id": "election/2012", "name": "Election", "classification": "general election", "start_date": "2012-03-10",
           "end_date": "2012-03-10"},
          {"id": "term/5", "name": "5th", "classification": "legislative period", "organization_id": "1d23",
           "start_date": "2012-04-03", "end_date": "2017-04-03", "identifiers": [{"identifier": "Q3", "scheme": "wikidata"}]},
          {"id": "m1", "name": "Opening", "classification": "sitting", "organization_id": "1d23",
           "start_date": "2012-04-03", "location": "Hall", "status": "confirmed"}
        ],
        "posts": [{"id": "speaker", "label": "Speaker", "role": "Speaker of the house", "organization_id": "1d23",
           "start_date": "1992"}],
        "memberships": [
          {"person_id": "0a93", "organization_id": "1d23", "role": "member", "on_behalf_of_id": "party/x", "area_id": "area/1",
           "legislative_period_id": "term/5", "sources": [{"url": "http://a.example/m"}]},
          {"person_id": "0ac7", "organization_id": "1d23", "role": "member", "on_behalf_of_id": "party/x",
           "legislative_period_id": "term/5", "start_date": "2014-05-01", "end_date": "2015-00-00"},
          {"id": "mm", "person_id": "0ac7", "organization_id": "exec", "role": "Minister", "label": "Minister of Health",
           "start_date": "2016-06-01T00:00:00Z"},
          {"person_id": "0ac7", "organization_id": "party/x", "start_date": "2001"},
          {"person_id": "0a93", "post_id": "speaker", "role": "deputy", "start_date": "2012"}
        ]
      }
      """;

  private final PopoloReader reader = new PopoloReader();

  private record Outcome(Dataset dataset, List<String> findings) {}

  private Outcome read(JsonNode document) {
    ReadResult result = reader.read(SourceFile.of("a.json", document.toString()));
    return new Outcome(
        result.orElseThrow(),
        result.report().findings().stream()
            .map(finding -> finding.rule() + finding.location().pointer() + finding.message())
            .toList());
  }

  @Test
  void reportsEachValueThatIsNotHeld() {
    JsonNode document = JsonMapper.shared().readTree(LEGISLATURE);
    Outcome whole = read(document);
    List<String> silent = new ArrayList<>();

    removeEach(document, "", path -> {
      if (read(document).equals(whole)) {
        silent.add(path);
      }
    });

    // below a value that is reported as a whole, the finding covers its content
    silent.removeIf(path -> whole.findings().stream().anyMatch(finding -> isBelow(path, finding)));
    assertThat(silent).isEmpty();
  }

  private static boolean isBelow(String path, String finding) {
    String parent = path.substring(0, path.lastIndexOf('/'));
    while (!parent.isEmpty()) {
      if (finding.matches("[a-z-]+" + parent + "[^/0-9].*")) {
        return true;
      }
      parent = parent.substring(0, parent.lastIndexOf('/'));
    }
    return false;
  }

  private static void removeEach(
      JsonNode node, String path, java.util.function.Consumer<String> action) {
    if (node instanceof ObjectNode object) {
      for (String key : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(key);
        object.remove(key);
        action.accept(path + "/" + key);
        object.set(key, value);
        removeEach(value, path + "/" + key, action);
      }
    } else {
      for (int i = 0; i < node.size(); i++) {
        removeEach(node.get(i), path + "/" + i, action);
      }
    }
  }

  @Test
  void losesNothingInWritingThatWasRead() {
    Dataset once = reader.readJson(LEGISLATURE).orElseThrow();

    PopoloWriteResult written = new PopoloWriter().write(once);

    Dataset again = reader.readJson(written.toJson()).orElseThrow();
    assertThat(ExpectedRoundTrip.sorted(again))
        .isEqualTo(ExpectedRoundTrip.of(once, written.losses()));
  }
}
