package org.cbss.model.query;

import java.util.List;
import java.util.function.Predicate;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Post;

/** The posts of a record, or some of them. */
public final class Posts extends Records<Post> {

  Posts(Registry registry, List<Post> records) {
    super(registry, Post.class, records);
  }

  private Posts narrowed(Predicate<Post> predicate) {
    return new Posts(registry, where(predicate));
  }

  /**
   * Those of a body.
   *
   * @param body the body
   * @return those records
   */
  public Posts of(Organization body) {
    return of(body.id());
  }

  /**
   * Those of a body.
   *
   * @param body the id of the body
   * @return those records
   */
  public Posts of(Id<Organization> body) {
    return narrowed(post -> post.organization().equals(body));
  }
}
