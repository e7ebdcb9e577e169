package org.cbss.model.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cbss.model.DataPath;
import org.cbss.model.Dataset;
import org.cbss.model.Decision;
import org.cbss.model.Entity;
import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.LanguageTag;
import org.cbss.model.LocalizedText;
import org.cbss.model.Mandate;
import org.cbss.model.Organization;
import org.cbss.model.internal.schema.ModelTraversal;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.time.Certainty;

/** What the pages of all languages need to know of a record, computed once. */
final class SiteRecord {
  /** The largest number of languages that have pages of their own. */
  static final int MAX_LANGUAGES = 24;

  final Registry registry;
  final References references;
  final Inferences inferences;
  final Disagreements disagreements;
  final Optional<LocalDate> today;
  final Set<LanguageTag> languages;
  private final Map<Id<?>, DataPath> paths = new HashMap<>();
  private final Map<Id<?>, Certainty> inForce = new HashMap<>();

  SiteRecord(Registry registry, Optional<LocalDate> today) {
    Dataset dataset = registry.dataset();
    this.registry = registry;
    this.today = today;
    this.references = new References(dataset);
    this.inferences = new Inferences(registry, new Allowance(dataset.entities().count()));
    this.disagreements = new Disagreements(dataset);
    for (EntityKind kind : EntityKind.topLevel()) {
      List<? extends Entity> all = ModelTraversal.entities(dataset, kind);
      for (int i = 0; i < all.size(); i++) {
        paths.put(all.get(i).id(), new DataPath(kind, i, ""));
      }
    }
    this.languages = languages(dataset);
    today.ifPresent(this::askInForce);
  }

  private void askInForce(LocalDate day) {
    Answer<Decision> decisions = registry.decisions().inForce(day);
    decisions.certain().forEach(each -> inForce.put(each.id(), Certainty.CERTAIN));
    decisions.uncertain().forEach(each -> inForce.put(each.id(), Certainty.UNCERTAIN));
    for (Organization organization : registry.organizations().toList()) {
      Answer<Mandate> mandates = registry.mandatesInForce(organization, day);
      mandates.certain().forEach(each -> inForce.put(each.id(), Certainty.CERTAIN));
      mandates.uncertain().forEach(each -> inForce.put(each.id(), Certainty.UNCERTAIN));
    }
  }

  Dataset dataset() {
    return registry.dataset();
  }

  DataPath path(Id<?> id) {
    return paths.getOrDefault(id, DataPath.root());
  }

  /** Returns whether a decision or mandate is in force on the day of the site, or impossible without a day. */
  Certainty inForce(Id<?> id) {
    return inForce.getOrDefault(id, Certainty.IMPOSSIBLE);
  }

  /** Returns the languages that have pages: that of the record, and those of most of its texts. */
  private static Set<LanguageTag> languages(Dataset dataset) {
    Map<LanguageTag, Integer> counts = new TreeMap<>();
    ModelTraversal.of(ValueType.Text.class::isInstance)
        .visit(
            dataset,
            (at, type, value) -> ((LocalizedText) value)
                .translations()
                .keySet()
                .forEach(each -> counts.merge(each, 1, Integer::sum)));
    Map<LanguageTag, Integer> chosen = new LinkedHashMap<>();
    chosen.put(dataset.language(), 0);
    counts.entrySet().stream()
        .sorted(Map.Entry.<LanguageTag, Integer>comparingByValue().reversed())
        .forEach(each -> chosen.putIfAbsent(each.getKey(), 0));
    return chosen.keySet().stream()
        .limit(MAX_LANGUAGES)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
