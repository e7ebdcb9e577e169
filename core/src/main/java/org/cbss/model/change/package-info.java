/**
 * Data sets that are made from others. An {@link org.cbss.model.change.Editor} adds, replaces, removes and renames records, and
 * applies fixes. A {@link org.cbss.model.change.Diff} holds the differences between two data sets, and applies them. {@link org.cbss.model.change.Claims} puts the values that sources claim in place of those
 * of the record: a {@link org.cbss.model.change.ClaimedDataset} has the result, each {@link org.cbss.model.change.Claim} that
 * was used, and what the sources do not mention. No method accepts or returns null.
 */
@NullMarked
package org.cbss.model.change;

import org.jspecify.annotations.NullMarked;
