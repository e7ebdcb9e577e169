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
  private final ImportContext context;

  PostsReader(ImportContext context) {
    this.context = context;
  }

  void read(List<ImportedObject> entries) {
    for (ImportedObject object : entries) {
      String organization = object.peek("organization_id");
      if (organization != null && context.organizations().find(organization) != null) {
        context.posts().enter(object, nameless(object));
      } else {
        leaveOut(object, organization);
      }
    }
    context.posts().entered().forEach(this::read);
  }

  private static String nameless(ImportedObject object) {
    String label = object.peek("label");
    return label == null ? "unnamed" : label;
  }

  private static void leaveOut(ImportedObject object, @Nullable String organization) {
    if (organization == null) {
      object.remark(
          PopoloCode.INCOMPLETE, object.object(), "a post of no organization; it is left out");
    } else {
      ImportContext.unresolved(object, "organization_id", organization);
    }
  }

  private void read(ImportedRecords.Entered<Post> record) {
    ImportedObject object = record.entry();
    Id<Organization> organization = context.organization(object, "organization_id");
    if (organization == null) {
      return;
    }
    LocalizedText title = title(record);
    PostBuilder post = Post.builder()
        .id(record.id())
        .title(title)
        .organization(organization)
        .period(Optional.ofNullable(Parts.span(object, "start_date", "end_date")))
        .putAllIdentifiers(Parts.identifiers(record))
        .addAllCitations(context.sources().citations(object));
    context
        .offices()
        .put(record.id(), new ImportedPost(post, organization, title.toString(), false));
    object.finish();
  }

  private static LocalizedText title(ImportedRecords.Entered<Post> record) {
    ImportedObject object = record.entry();
    String label = object.prose("label");
    if (label == null || label.equals(object.peek("role"))) {
      String role = object.prose("role");
      label = label == null ? role : label;
    }
    return LocalizedText.of(label == null ? OrganizationsReader.idForName(record) : label);
  }
}
