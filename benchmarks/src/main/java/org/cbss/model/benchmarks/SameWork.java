package org.cbss.model.benchmarks;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cbss.model.Dataset;
import org.cbss.model.EntityKind;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.internal.schema.Attribute;
import org.cbss.model.internal.schema.ModelSchema;
import org.cbss.model.internal.schema.RecordType;
import org.cbss.model.internal.schema.ValueType;
import org.cbss.model.json.SourceFile;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.validation.Report;
import org.cbss.model.validation.Validator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that the peers do the same work. Plain records have the attributes of the model, and the generated work has each of
 * them, and no findings. Plain records, written by data binding and read by this library, give the same data set. A database of
 * them gives the same answers as a registry.
 */
public final class SameWork {
  /** Attributes of most records, which the generated work has in some of them. */
  private static final Set<String> SHARED = Set.of("identifiers", "citations", "note", "accepts");

  private static final String GENERATED = "1000";
  private static final LocalDate FIRST_DAY = LocalDate.of(1989, 1, 15);

  private SameWork() {}

  /**
   * Compares, and fails if there is a difference.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    types().forEach(SameWork::compareAttributes);
    for (String work : List.of(Works.DANISH, Works.ALL_PRESIDENCIES, GENERATED)) {
      byte[] bytes = Works.bytes(work);
      check(
          read(JsonMapper.shared().writeValueAsBytes(plain(bytes))).equals(read(bytes)),
          work + ": plain records are not the same as ours");
      check(Validator.standard().validate(read(bytes)).isValid(), work + " is not valid");
    }
    Dataset generated = read(Works.bytes(GENERATED));
    Report report = Validator.standard().validate(generated);
    check(report.total() == 0, "the generated work has findings: " + report);
    Set<String> unused = new LinkedHashSet<>();
    types().flatMap(SameWork::names).forEach(unused::add);
    unused.removeAll(used(ModelSchema.DATASET, generated));
    check(unused.isEmpty(), "the generated work has no " + unused);
    compareAnswers(generated);
  }

  private static Stream<RecordType<?, ?>> types() {
    List<RecordType<?, ?>> types = new ArrayList<>(ModelSchema.inner());
    Arrays.stream(EntityKind.values()).map(ModelSchema::of).forEach(types::add);
    types.add(ModelSchema.DATASET);
    return types.stream();
  }

  private static void compareAttributes(RecordType<?, ?> type) {
    List<String> ours = type.attributes().stream().map(Attribute::name).toList();
    List<String> plain = Arrays.stream(Plain.class.getDeclaredClasses())
        .filter(each -> each.getSimpleName().equals(type.type().getSimpleName()))
        .flatMap(each -> Arrays.stream(each.getRecordComponents()))
        .map(RecordComponent::getName)
        .filter(name -> !(type == ModelSchema.DATASET && name.equals("format")))
        .toList();
    check(plain.equals(ours), "a plain " + type + " has " + plain + ", not " + ours);
  }

  private static Stream<String> names(RecordType<?, ?> type) {
    return type.attributes().stream().map(attribute -> name(type, attribute));
  }

  private static String name(RecordType<?, ?> type, Attribute<?, ?> attribute) {
    return SHARED.contains(attribute.name()) ? attribute.name() : type + "." + attribute.name();
  }

  /** Returns the names of the attributes that a record and the records inside it have. */
  @SuppressWarnings("unchecked")
  private static <T> Set<String> used(RecordType<T, ?> type, Object record) {
    Set<String> used = new LinkedHashSet<>();
    for (Attribute<T, ?> attribute : type.attributes()) {
      if (attribute.has((T) record)) {
        used.add(name(type, attribute));
        nested(attribute)
            .forEach(inner ->
                attribute.values((T) record).forEach(value -> used.addAll(used(inner, value))));
      }
    }
    return used;
  }

  private static Stream<RecordType<?, ?>> nested(Attribute<?, ?> attribute) {
    ValueType<?> type = attribute instanceof Attribute.One<?, ?, ?> one
        ? one.type()
        : attribute instanceof Attribute.Many<?, ?, ?> many ? many.type() : null;
    return type instanceof ValueType.Nested<?> nested
        ? Stream.of(nested.type().get())
        : Stream.of();
  }

  /** Compares who held each post on a day of each month. */
  private static void compareAnswers(Dataset dataset) {
    Registry registry = Registry.of(dataset);
    try (SqlDataset database = new SqlDataset(Works.plain(dataset))) {
      for (Post post : dataset.posts()) {
        for (LocalDate day = FIRST_DAY; day.getYear() < 2012; day = day.plusMonths(1)) {
          Answer<PersonnelTerm> ours = registry.personnelTerms().of(post).on(day);
          SqlDataset.Holders theirs = database.holdersOn(post.id().value(), day);
          check(
              theirs.equals(new SqlDataset.Holders(ids(ours.certain()), ids(ours.uncertain()))),
              "on " + day + ", " + post.id() + " was held by " + ours + " or " + theirs);
        }
      }
    }
  }

  private static List<String> ids(List<PersonnelTerm> terms) {
    return terms.stream().map(term -> term.id().value()).sorted().toList();
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static Plain.Dataset plain(byte[] bytes) {
    return JsonMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build()
        .readValue(bytes, Plain.Dataset.class);
  }

  private static Dataset read(byte[] bytes) {
    return Works.reader().read(new SourceFile("work.json", bytes)).orElseThrow();
  }
}
