package org.cbss.model.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.json.DatasetReader;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PopoloWriterTest {
  private static final String RECORD = """
      {
        "format": "cbss-model/1",
        "title": "Record",
        "sources": [{"id": "dk", "title": "Danish Presidency", "publisher": "CBSS", "url": "https://cbss.example/dk"}],
        "organizations": [
          {"id": "cbss", "name": "Council", "kind": "intergovernmental-organization",
           "members": [{"country": "DK", "period": "1992-03/.."}, {"country": "SE", "role": "observer", "period": "1992"}]},
          {"id": "unit", "name": "Unit", "otherNames": ["CAR"], "kind": "unit", "partOf": "cbss", "period": "2002/2020-06"}
        ],
        "people": [{"id": "heiberg", "name": "Turid Heiberg", "identifiers": {"wikidata": "Q1"}}],
        "posts": [{"id": "head", "title": "Head of Unit", "organization": "unit"}],
        "presidencies": [
          {"id": "dk-2019", "organization": "cbss", "country": "DK", "title": "Denmark", "period": "2019-07-01/2020-06-30",
           "ordinal": 27}
        ],
        "meetings": [
          {"id": "cso", "organization": "cbss", "title": "Meeting", "period": "2019-09-10", "presidency": "dk-2019", "place": "Aarhus"}
        ],
        "decisions": [{"id": "d", "title": "Decided", "organization": "cbss"}],
        "personnelTerms": [
          {"id": "t", "person": "heiberg", "post": "head", "period": "2014-05/2019-12-31", "onBehalfOf": "NO",
           "citations": [{"source": "dk", "at": "page 3"}]}
        ]
      }
      """;

  private final PopoloWriter writer = new PopoloWriter();

  private PopoloWriteResult record() {
    return writer.write(new DatasetReader().readJson(RECORD).orElseThrow());
  }

  static LongStream seeds() {
    return Seeds.first(200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void writesFilesThatMatchSchemasOfPopolo(long seed) {
    PopoloWriteResult written = writer.write(GeneratedDatasets.resolved(seed));

    assertThat(PopoloSchemaChecker.problemsOf(written.toBytes())).isEmpty();
    written
        .collections()
        .values()
        .forEach(bytes -> assertThat(PopoloSchemaChecker.problemsOf(bytes)).isEmpty());
  }

  @Test
  void leavesOutSourceOfVeryLongAddress() {
    String changed =
        RECORD.replace("https://cbss.example/dk", "https://cbss.example/" + "dk".repeat(1_000));

    assertThat(writer.write(new DatasetReader().readJson(changed).orElseThrow()).losses())
        .anyMatch(loss -> loss.id().equals("dk")
            && loss.reason().equals("each citation would repeat the address, which is too long"));
  }

  @Test
  void checkerFindsInvalidPopolo() {
    String wrong = """
        {"persons": [{"id": 7, "shoe_size": "4", "birth_date": "1.1.1970", "sources": [{"note": "x"}, {"url": "x"}]}],
         "posts": {}}
        """;

    assertThat(PopoloSchemaChecker.problemsOf(wrong.getBytes(StandardCharsets.UTF_8)))
        .hasSize(6);
  }

  @Test
  void writesRecord() {
    assertThat(record().toString()).isEqualTo("""
        {
          "persons": [
            {
              "id": "heiberg",
              "name": "Turid Heiberg",
              "identifiers": [
                {
                  "identifier": "Q1",
                  "scheme": "wikidata"
                }
              ]
            }
          ],
          "organizations": [
            {
              "id": "cbss",
              "name": "Council",
              "classification": "intergovernmental-organization"
            },
            {
              "id": "unit",
              "name": "Unit",
              "other_names": [
                {
                  "name": "CAR"
                }
              ],
              "classification": "unit",
              "parent_id": "cbss",
              "founding_date": "2002",
              "dissolution_date": "2020-06"
            },
            {
              "id": "country:DK",
              "name": "Denmark",
              "classification": "country",
              "identifiers": [
                {
                  "identifier": "DK",
                  "scheme": "ISO 3166-1 alpha-2"
                }
              ]
            },
            {
              "id": "country:SE",
              "name": "Sweden",
              "classification": "country",
              "identifiers": [
                {
                  "identifier": "SE",
                  "scheme": "ISO 3166-1 alpha-2"
                }
              ]
            },
            {
              "id": "country:NO",
              "name": "Norway",
              "classification": "country",
              "identifiers": [
                {
                  "identifier": "NO",
                  "scheme": "ISO 3166-1 alpha-2"
                }
              ]
            }
          ],
          "posts": [
            {
              "id": "head",
              "label": "Head of Unit",
              "organization_id": "unit"
            }
          ],
          "memberships": [
            {
              "role": "member",
              "member": {
                "id": "country:DK",
                "classification": "country"
              },
              "organization_id": "cbss",
              "start_date": "1992-03"
            },
            {
              "role": "observer",
              "member": {
                "id": "country:SE",
                "classification": "country"
              },
              "organization_id": "cbss",
              "start_date": "1992",
              "end_date": "1992"
            },
            {
              "id": "dk-2019",
              "label": "Denmark",
              "role": "presidency",
              "member": {
                "id": "country:DK",
                "classification": "country"
              },
              "organization_id": "cbss",
              "start_date": "2019-07-01",
              "end_date": "2020-06-30"
            },
            {
              "id": "t",
              "role": "Head of Unit",
              "person_id": "heiberg",
              "organization_id": "unit",
              "post_id": "head",
              "on_behalf_of_id": "country:NO",
              "start_date": "2014-05",
              "end_date": "2019-12-31",
              "sources": [
                {
                  "url": "https://cbss.example/dk",
                  "note": "Danish Presidency"
                }
              ]
            }
          ],
          "events": [
            {
              "id": "cso",
              "name": "Meeting",
              "classification": "meeting",
              "organization_id": "cbss",
              "start_date": "2019-09-10",
              "end_date": "2019-09-10",
              "location": "Aarhus"
            }
          ]
        }
        """);
  }

  @Test
  void listsLosses() {
    assertThat(record().losses())
        .extracting(PopoloLoss::id, PopoloLoss::attribute, PopoloLoss::value, PopoloLoss::instead)
        .containsExactlyInAnyOrder(
            tuple("", "title", "Record", Optional.empty()),
            tuple("cbss", "members/0/period", "1992-03/..", Optional.of("1992-03/")),
            tuple("dk-2019", "ordinal", "27", Optional.empty()),
            tuple("cso", "presidency", "dk-2019", Optional.empty()),
            tuple("t", "citations/0/at", "page 3", Optional.empty()),
            tuple("dk", "publisher", "CBSS", Optional.empty()),
            tuple("dk", "id", "dk", Optional.of("source/https://cbss.example/dk")),
            tuple(
                "d",
                "",
                "{\"id\":\"d\",\"title\":\"Decided\",\"organization\":\"cbss\"}",
                Optional.empty()));
  }

  @Test
  void readsWrittenFilesWithoutFindings() {
    assertThat(new PopoloReader().readJson(record().toString()).report().total())
        .isZero();
  }

  @Test
  void formatsLossAsLine() {
    assertThat(record().losses().stream().map(PopoloLoss::toString))
        .contains("dk-2019 ordinal \"27\": Popolo has no such attribute")
        .anySatisfy(line -> assertThat(line)
            .startsWith("cbss members/0/period \"1992-03/..\": ")
            .endsWith("; \"1992-03/\" is written"));
  }

  @Test
  void writesEachCollectionAsFile() {
    Map<String, byte[]> files = record().collections();

    assertThat(files)
        .containsOnlyKeys(
            "persons.json", "organizations.json", "posts.json", "memberships.json", "events.json");
    assertThat(new String(files.get("posts.json"), StandardCharsets.UTF_8))
        .startsWith("{\n  \"posts\": [\n    {\n")
        .endsWith("\n}\n");
  }

  @Test
  void readsWrittenEmptyDataSet() {
    String written = writer.write(Dataset.builder().build()).toString();

    assertThat(new PopoloReader().readJson(written).orElseThrow())
        .isEqualTo(Dataset.builder().build());
  }
}
