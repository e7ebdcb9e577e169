package org.cbss.model.query;

import org.cbss.model.EntityKind;
import org.cbss.model.Id;
import org.cbss.model.Organization;
import org.cbss.model.Post;
import org.cbss.model.query.EntityQuery.IndexKey;

/**
 * All posts of a registry, or those that a filter leaves, in the order of the document.
 *
 * <p>Immutable and safe to share between threads. No method accepts or returns null.
 */
public final class Posts extends Records<Post> {
  private static final IndexKey<Post> ORGANIZATION =
      IndexKey.one(0, EntityKind.ORGANIZATION, Post::organization);

  Posts(Registry registry, EntityQuery<Post> query) {
    super(registry, Post.class, query);
  }

  /**
   * Returns the posts of an organization.
   *
   * @param organization the organization
   * @return the remaining records
   * @throws IllegalArgumentException if the registry does not have the organization
   */
  public Posts of(Organization organization) {
    return new Posts(registry, narrow(ORGANIZATION, organization));
  }

  /**
   * Returns the posts of an organization.
   *
   * @param organization the id of the organization
   * @return the remaining records
   * @throws IllegalArgumentException if no organization in the registry has the id
   */
  public Posts of(Id<Organization> organization) {
    return new Posts(registry, narrow(ORGANIZATION, organization));
  }
}
