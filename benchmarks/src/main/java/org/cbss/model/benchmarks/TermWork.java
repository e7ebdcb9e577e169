package org.cbss.model.benchmarks;

import java.util.SplittableRandom;
import org.cbss.model.Dataset;
import org.cbss.model.DatasetBuilder;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.OrganizationKind;
import org.cbss.model.Person;
import org.cbss.model.PersonnelTerm;
import org.cbss.model.PersonnelTermBuilder;
import org.cbss.model.Post;
import org.cbss.model.time.TimeSpan;

/**
 * Generates terms, always the same: posts of {@value #TERMS_OF_POST} consecutive terms each, of one to four years, over a thousand
 * years. The ids of terms and posts contain their numbers.
 */
final class TermWork {
  static final int TERMS_OF_POST = 20;
  static final int FIRST_YEAR = 1000;
  static final int LAST_YEAR = 1950;

  private static final Id<Organization> ORGANIZATION = Id.of("body");

  private final SplittableRandom random = new SplittableRandom(43);
  private final DatasetBuilder dataset = Dataset.builder();

  private TermWork() {}

  /** Returns a data set with a number of terms, rounded down to whole posts. */
  static Dataset dataset(int terms) {
    TermWork work = new TermWork();
    work.dataset.addOrganization(Organization.builder()
        .id(ORGANIZATION)
        .name(LocalizedText.of("Body"))
        .kind(OrganizationKind.EXPERT_GROUP)
        .build());
    for (int post = 0; post < terms / TERMS_OF_POST; post++) {
      work.post(post);
    }
    return work.dataset.build();
  }

  /** Returns the number in an id. */
  static int number(Id<?> id) {
    String text = id.toString();
    return Integer.parseInt(text.substring(text.indexOf('-') + 1));
  }

  private void post(int post) {
    dataset.addPerson(
        Person.builder().id(Id.of("person-" + post)).name("Name " + post).build());
    dataset.addPost(Post.builder()
        .id(Id.of("post-" + post))
        .title(LocalizedText.of("Post " + post))
        .organization(ORGANIZATION)
        .build());
    int year = random.nextInt(FIRST_YEAR, LAST_YEAR);
    for (int i = 0; i < TERMS_OF_POST; i++) {
      int last = year + random.nextInt(4);
      dataset.addPersonnelTerm(term(post, i, span(year, last)));
      year = last + 1;
    }
  }

  private static PersonnelTerm term(int post, int place, TimeSpan period) {
    int number = post * TERMS_OF_POST + place;
    PersonnelTermBuilder term = PersonnelTerm.builder()
        .id(Id.of("term-" + number))
        .person(Id.of("person-" + post))
        .post(Id.of("post-" + post))
        .period(period);
    if (place > 0) {
      term.replaces(Id.of("term-" + (number - 1)));
    }
    return term.build();
  }

  private TimeSpan span(int first, int last) {
    return TimeSpan.parse(
        switch (random.nextInt(3)) {
          case 0 -> first + "-01-01/" + last + "-12-31";
          case 1 -> first + "-01/" + last + "-12";
          default -> first + "/[" + last + "-06.." + last + "-12]";
        });
  }
}
