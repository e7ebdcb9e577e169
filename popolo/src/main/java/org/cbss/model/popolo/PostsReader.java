package org.cbss.model.popolo;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.PostBuilder;
import org.jspecify.annotations.Nullable;

/** Reads posts. */
final class PostsReader {
  private final Gathering gathering;

  PostsReader(Gathering gathering) {
    this.gathering = gathering;
  }

  void read(List<Entry> entries) {
    for (Entry entry : entries) {
      String organization = entry.peek("organization_id");
      if (organization != null && gathering.organizations().find(organization) != null) {
        gathering.posts().enter(entry, nameless(entry));
      } else {
        leaveOut(entry, organization);
      }
    }
    gathering.posts().entered().forEach(this::read);
  }

  private static String nameless(Entry entry) {
    String label = entry.peek("label");
    return label == null ? "unnamed" : label;
  }

  private static void leaveOut(Entry entry, @Nullable String organization) {
    if (organization == null) {
      entry.remark(
          PopoloCode.INCOMPLETE, entry.object(), "a post of no organization; it is left out");
    } else {
      Gathering.unresolved(entry, "organization_id", organization);
    }
  }

  private void read(Roll.Entered<Post> record) {
    Entry entry = record.entry();
    Id<Organization> organization = gathering.organization(entry, "organization_id");
    if (organization == null) {
      return;
    }
    LocalizedText title = title(record);
    PostBuilder post = Post.builder()
        .id(record.id())
        .title(title)
        .organization(organization)
        .period(Optional.ofNullable(Parts.span(entry, "start_date", "end_date")))
        .putAllIdentifiers(Parts.identifiers(record))
        .addAllCitations(gathering.sources().citations(entry));
    gathering.offices().put(record.id(), new Office(post, organization, title.toString(), false));
    entry.finish();
  }

  private static LocalizedText title(Roll.Entered<Post> record) {
    Entry entry = record.entry();
    String label = entry.prose("label");
    if (label == null || label.equals(entry.peek("role"))) {
      String role = entry.prose("role");
      label = label == null ? role : label;
    }
    return LocalizedText.of(label == null ? OrganizationsReader.idForName(record) : label);
  }
}
