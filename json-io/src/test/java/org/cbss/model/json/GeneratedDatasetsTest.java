package org.cbss.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Identified;
import org.cbss.model.LocalizedText;
import org.cbss.model.Priority;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.testing.GeneratedDatasets;
import org.cbss.model.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generator of data sets meets the needs of property tests. */
class GeneratedDatasetsTest {

  static LongStream seeds() {
    return Seeds.first(100);
  }

  @Test
  void generatesDataSetFromSeed() {
    Set<Dataset> all = new HashSet<>();
    for (long seed = 0; seed < 50; seed++) {
      assertThat(GeneratedDatasets.any(seed)).isEqualTo(GeneratedDatasets.any(seed));
      all.add(GeneratedDatasets.any(seed));
    }
    assertThat(all).hasSizeGreaterThan(40);
  }

  @Test
  void generatesEveryAttribute() {
    Set<String> seen = new TreeSet<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (long seed = 0; seed < 100; seed++) {
      Set<String> here = new HashSet<>();
      AttributeWalk.walk(
          GeneratedDatasets.any(seed),
          (recordType, owner, attribute, value) ->
              here.add(AttributeWalk.name(recordType, attribute)));
      seen.addAll(here);
      here.forEach(name -> numbers.merge(name, 1, Integer::sum));
    }

    assertThat(seen).containsExactlyElementsOf(AttributeWalk.allAttributes());
    assertThat(numbers.values()).allSatisfy(number -> assertThat(number).isBetween(5, 99));
  }

  @Test
  void generatesBothForms() {
    Set<String> forms = new TreeSet<>();
    for (long seed = 0; seed < 200; seed++) {
      AttributeWalk.walk(GeneratedDatasets.any(seed), (recordType, owner, attribute, value) -> {
        if (value instanceof Priority priority) {
          String text = priority.text().plain().isPresent() ? "plain" : "translated";
          forms.add(
              text + (priority.organization().isPresent() ? " for an organization" : " alone"));
          priority.text().translations().keySet().forEach(tag -> {
            if (tag.value().equals("text")) {
              forms.add("in " + tag);
            }
          });
        }
        if (value instanceof LocalizedText text && text.translations().size() > 1) {
          forms.add("several languages");
        }
      });
    }

    assertThat(forms)
        .containsExactlyInAnyOrder(
            "plain alone",
            "plain for an organization",
            "translated alone",
            "translated for an organization",
            "in text",
            "several languages");
  }

  @Test
  void generatesEmptyDataSet() {
    assertThat(LongStream.range(0, 200).mapToObj(GeneratedDatasets::any))
        .anyMatch(dataset -> dataset.equals(Dataset.builder().build()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void resolvesReferencesToAllowedKinds(long seed) {
    Dataset dataset = GeneratedDatasets.resolved(seed);
    Map<String, EntityKind> kinds = new HashMap<>();
    AttributeWalk.walk(dataset, (recordType, owner, attribute, value) -> {
      if (value instanceof Identified thing) {
        assertThat(kinds.put(thing.id().value(), EntityKind.of(thing)))
            .as("ids are unique")
            .isNull();
      }
    });

    assertThat(EnumSet.copyOf(kinds.values())).isEqualTo(EnumSet.allOf(EntityKind.class));
    AttributeWalk.walk(dataset, (recordType, owner, attribute, value) -> {
      ValueType<?> type = attribute instanceof Attribute.One<?, ?, ?> one
          ? one.type()
          : attribute instanceof Attribute.Many<?, ?, ?> many ? many.type() : null;
      if (type instanceof ValueType.Reference<?> reference) {
        assertThat(reference.kinds()).contains(kinds.get(((Id<?>) value).value()));
      } else if (type instanceof ValueType.AnyReference reference) {
        assertThat(reference.kinds()).contains(kinds.get(((Id<?>) value).value()));
      }
    });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void generatesNoCycles(long seed) {
    Dataset dataset = GeneratedDatasets.resolved(seed);
    Map<String, String> before = new HashMap<>();
    dataset
        .organizations()
        .forEach(each -> each.partOf()
            .forEach(parent -> before.put("o" + each.id(), "o" + parent.organization())));
    dataset
        .projects()
        .forEach(each -> each.partOf().ifPresent(id -> before.put("p" + each.id(), "p" + id)));
    dataset
        .mandates()
        .forEach(each -> each.supersedes().ifPresent(id -> before.put("m" + each.id(), "m" + id)));
    dataset
        .personnelTerms()
        .forEach(each -> each.follows()
            .or(each::replaces)
            .ifPresent(id -> before.put("t" + each.id(), "t" + id)));

    for (String start : before.keySet().stream().collect(Collectors.toSet())) {
      int steps = 0;
      for (String at = start; at != null; at = before.get(at)) {
        assertThat(steps++).isLessThan(100);
      }
    }
  }
}
