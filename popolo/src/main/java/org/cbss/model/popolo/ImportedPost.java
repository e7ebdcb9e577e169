package org.cbss.model.popolo;

import java.util.HashSet;
import java.util.Set;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Person;
import org.cbss.model.Post;
import org.cbss.model.PostBuilder;
import org.cbss.model.internal.schema.ValueType;

/** A post, and, where it was made of an organization and a role, who held it. */
final class ImportedPost {
  private final PostBuilder builder;
  private final Id<Organization> organization;
  private final String title;
  private final boolean made;
  private final Set<Id<Person>> holders = new HashSet<>();

  ImportedPost(PostBuilder builder, Id<Organization> organization, String title, boolean made) {
    this.builder = builder;
    this.organization = organization;
    this.title = title;
    this.made = made;
  }

  Id<Organization> organization() {
    return organization;
  }

  String title() {
    return title;
  }

  void heldBy(Id<Person> person) {
    if (made) {
      holders.add(person);
    }
  }

  /** The post; nobody says how many seats a role has, but no more can hold it at once than ever did. */
  Post build() {
    return made
        ? builder
            .seats(Math.min(ValueType.PositiveInteger.MAX, Math.max(1, holders.size())))
            .build()
        : builder.build();
  }
}
