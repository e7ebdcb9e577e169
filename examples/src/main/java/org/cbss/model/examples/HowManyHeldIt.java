package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.cbss.model.Dataset;
import org.cbss.model.Id;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.Post;
import org.cbss.model.SeatCount;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.validation.Finding;
import org.cbss.model.validation.Validator;

/** The chair of the European Council, which two people had in December 2009, and what the number of seats decides. */
public final class HowManyHeldIt {
  private HowManyHeldIt() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(ExampleRecords.registry("eu-council"), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Post chair = registry.posts().get(Id.of("summit-chair"));
    for (String day : new String[] {"2009-10-29", "2009-12-10", "2010-03-25"}) {
      Answer<PersonnelTerm> answer = registry.personnelTerms().of(chair).on(LocalDate.parse(day));
      out.println(day + ": certainly "
          + answer.certain().stream().map(PersonnelTerm::id).toList() + ", perhaps "
          + answer.uncertain().stream().map(PersonnelTerm::id).toList());
    }
    report("seats as recorded", chair.seats(), registry, out);
    report("one seat", List.of(SeatCount.of(1)), registry, out);
    report("seats unknown", List.of(), registry, out);
  }

  private static void report(
      String title, List<SeatCount> seats, Registry registry, PrintStream out) {
    Dataset dataset = registry.dataset();
    List<Post> posts = dataset.posts().stream()
        .map(post -> post.id().equals(Id.of("summit-chair"))
            ? post.toBuilder().seats(seats).build()
            : post)
        .toList();
    List<String> findings =
        Validator.standard().validate(dataset.toBuilder().posts(posts).build()).findings().stream()
            .filter(finding -> finding.rule().startsWith("term-overlap"))
            .map(Finding::toString)
            .toList();
    out.println(title + ": " + findings);
  }
}
