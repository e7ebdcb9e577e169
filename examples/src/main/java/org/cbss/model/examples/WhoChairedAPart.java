package org.cbss.model.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.Year;
import org.cbss.model.Entity;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.views.Names;

/** Who chaired the Foreign Affairs Council of the EU before and after the High Representative took it over. */
public final class WhoChairedAPart {
  private WhoChairedAPart() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(ExampleRecords.registry("eu-council"), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    Names names = new Names(registry);
    Organization part = registry.organizations().get(Id.of("foreign-affairs"));
    for (String day : new String[] {"2009-11-30", "2009-12-01"}) {
      for (Entity chair : registry.chairOn(part, LocalDate.parse(day)).candidates()) {
        out.println(day + ": " + names.chair(chair) + ", "
            + registry.chairOn(part, LocalDate.parse(day)).certaintyOf(chair));
      }
    }
    Answer<Entity> answer = registry.chairDuring(part, Year.of(2009));
    out.println(
        "in 2009: certainly " + answer.certain().stream().map(names::chair).toList() + ", perhaps "
            + answer.uncertain().stream().map(names::chair).toList());
  }
}
