package org.cbss.model.examples;

import java.io.PrintStream;
import org.cbss.model.Id;
import org.cbss.model.Presidency;
import org.cbss.model.Project;
import org.cbss.model.StrategicArea;
import org.cbss.model.query.Answer;
import org.cbss.model.query.Registry;
import org.cbss.model.records.ShippedRecords;

/** The projects of a strategic area during the Danish and the Lithuanian presidency. */
public final class ProjectsOfAnArea {
  private ProjectsOfAnArea() {}

  /**
   * Prints the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    print(Registry.of(ShippedRecords.read(ShippedRecords.DANISH_PRESIDENCY)), System.out);
  }

  static void print(Registry registry, PrintStream out) {
    StrategicArea area = registry.findArea(Id.of("area-protection")).orElseThrow();
    out.println(area.title() + ":");
    for (Presidency presidency : registry.presidencies().toList()) {
      Answer<Project> projects = registry.projects().in(area).during(presidency.period());
      projects
          .certain()
          .forEach(project -> out.println("  " + presidency.id() + " certainly " + project.name()));
      projects
          .uncertain()
          .forEach(project -> out.println("  " + presidency.id() + " perhaps " + project.name()));
    }
  }
}
