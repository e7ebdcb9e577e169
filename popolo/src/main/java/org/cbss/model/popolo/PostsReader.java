package org.cbss.model.popolo;

import java.util.List;
import java.util.Optional;
import org.cbss.model.Id;
import org.cbss.model.LocalizedText;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.PostBuilder;
import org.cbss.model.time.EdtfDate;
import org.cbss.model.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** Reads posts. */
final class PostsReader {
  private final ImportContext context;

  PostsReader(ImportContext context) {
    this.context = context;
  }

  void read(List<ImportedObject> records) {
    for (ImportedObject object : records) {
      String organization = object.peek("organization_id");
      if (organization != null && context.organizations().find(organization) != null) {
        context.posts().add(object, CommonProperties.nameForId(object, "label"));
      } else {
        leaveOut(object, organization);
      }
    }
    context.posts().entries().forEach(this::read);
  }

  private static void leaveOut(ImportedObject object, @Nullable String organization) {
    if (organization == null) {
      object.report(
          PopoloCode.INCOMPLETE, object.object(), "the post has no organization; it is left out");
    } else {
      ImportContext.reportUnresolved(object, "organization_id", organization);
    }
  }

  private void read(ImportedRecords.Entry<Post> record) {
    ImportedObject object = record.object();
    Id<Organization> organization = context.organization(object, "organization_id");
    if (organization == null) {
      return;
    }
    LocalizedText title = title(record);
    PostBuilder post = Post.builder()
        .id(record.id())
        .title(title)
        .organization(organization)
        .period(Optional.ofNullable(period(object, organization)))
        .putAllIdentifiers(CommonProperties.identifiers(record))
        .addAllCitations(context.sources().citations(object));
    context.importedPosts().put(record.id(), ImportedPost.of(post, organization, title.toString()));
    object.finish();
  }

  private @Nullable TimeSpan period(ImportedObject object, Id<Organization> organization) {
    EdtfDate start = object.date("start_date");
    EdtfDate end = object.date("end_date");
    TimeSpan span = CommonProperties.span(object, start, end, "end_date");
    EdtfDate limit = start == null ? null : context.dissolutions().get(organization);
    if (!PopoloDates.isLimited(start, end, limit)) {
      return span;
    }
    MembershipDates.reportLimited(object);
    return PopoloDates.span(start, end, limit);
  }

  private static LocalizedText title(ImportedRecords.Entry<Post> record) {
    ImportedObject object = record.object();
    String label = object.prose("label");
    if (label == null || label.equals(object.peek("role"))) {
      String role = object.prose("role");
      label = label == null ? role : label;
    }
    return LocalizedText.of(label == null ? CommonProperties.idAsName(record) : label);
  }
}
