package org.cbss.model.validation;

import static org.cbss.model.validation.Samples.organization;
import static org.cbss.model.validation.Samples.person;
import static org.cbss.model.validation.Samples.post;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Post;
import org.cbss.model.SeatCount;
import org.cbss.model.time.TimeSpan;

/** Data sets of the post {@code head}, of the organization {@code unit}, and of those who hold it. */
final class Offices {
  private Offices() {}

  /** A post of one seat with these terms, and their people. */
  static Dataset headedBy(PersonnelTermBuilder... terms) {
    return headedBy(1, terms);
  }

  /** A post with these terms, and their people. */
  static Dataset headedBy(int seats, PersonnelTermBuilder... terms) {
    return headedBy(seats, Arrays.stream(terms).map(PersonnelTermBuilder::build).toList());
  }

  /** Returns the seats of the post over time, each as a count, a colon and a period. */
  static Seated seated(String... seats) {
    return new Seated(Arrays.stream(seats)
        .map(text -> text.split(":"))
        .map(parts -> SeatCount.builder()
            .count(Integer.parseInt(parts[0]))
            .period(TimeSpan.parse(parts[1]))
            .build())
        .toList());
  }

  record Seated(List<SeatCount> seats) {
    Dataset on(String... periods) {
      Dataset dataset = headedBy(terms(periods));
      Post post = dataset.posts().get(0).toBuilder().seats(seats).build();
      return dataset.toBuilder().posts(List.of(post)).build();
    }
  }

  static Dataset headedBy(int seats, Collection<PersonnelTerm> terms) {
    DatasetBuilder builder = withoutPeople(seats, List.copyOf(terms));
    terms.stream()
        .map(term -> term.person().value())
        .distinct()
        .forEach(id -> builder.addPerson(person(id)));
    return builder.build();
  }

  static DatasetBuilder withoutPeople(int seats, List<PersonnelTerm> terms) {
    DatasetBuilder builder = Dataset.builder()
        .addOrganization(organization("unit").build())
        .addPost(post("head", "unit").seats(List.of(SeatCount.of(seats))).build());
    terms.forEach(builder::addPersonnelTerm);
    return builder;
  }

  /** Terms of this many different people, {@code p0} and so on, with the ids {@code t0} and so on. */
  static PersonnelTermBuilder[] terms(String... periods) {
    PersonnelTermBuilder[] terms = new PersonnelTermBuilder[periods.length];
    for (int i = 0; i < periods.length; i++) {
      terms[i] = Samples.term("t" + i, "p" + i, periods[i]);
    }
    return terms;
  }
}
