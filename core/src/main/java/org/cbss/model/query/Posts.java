package org.cbss.model.query;

import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Post;

/** The posts of a record, or some of them. */
public final class Posts extends Records<Post> {
  private static final Property<Post> BODY = Property.of(0, Post::organization);

  Posts(Registry registry, Selection<Post> selection) {
    super(registry, Post.class, selection);
  }

  private Posts narrowed(Property<Post> property, Object value) {
    return new Posts(registry, selection.narrow(property, value));
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
    return narrowed(BODY, body);
  }
}
