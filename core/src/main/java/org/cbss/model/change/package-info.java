/**
 * Data sets that are made from others, by the tables of attributes.
 *
 * <ul>
 *   <li>An {@link org.cbss.model.change.Editor} adds, replaces, removes and renames records, and applies fixes;
 *   <li>a {@link org.cbss.model.change.Diff} has each {@link org.cbss.model.change.Difference} between two data sets, and applies
 *       them;
 *   <li>a {@link org.cbss.model.change.Merge} joins two versions of one data set, with each {@link
 *       org.cbss.model.change.MergeConflict};
 *   <li>{@link org.cbss.model.change.Claims} puts the values that sources claim in place of those of the record: a {@link
 *       org.cbss.model.change.ClaimedDataset} has the result, each {@link org.cbss.model.change.Claim} that was used, and what the
 *       sources do not mention.
 * </ul>
 *
 * <p>No method accepts or returns null.
 */
@NullMarked
package org.cbss.model.change;

import org.jspecify.annotations.NullMarked;
