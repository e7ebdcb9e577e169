package org.cbss.model.site.internal.page;

import java.util.List;

/**
 * A citation as it is shown.
 *
 * @param source the title of the source, with a link to it
 * @param details the place in the source, what it says and its words
 */
public record Citing(Run source, List<Run> details) {}
