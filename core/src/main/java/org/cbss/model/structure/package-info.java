/**
 * What both rules and questions need to know of how a data set hangs together: which ids there are, whether references
 * lead somewhere, and in what order records follow each other. Not for users: it may change at any time.
 */
@NullMarked
package org.cbss.model.structure;

import org.jspecify.annotations.NullMarked;
