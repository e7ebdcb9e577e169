/** The {@code cbss} command: one class for each subcommand, and {@link org.cbss.model.cli.Cbss} to run them. */
@NullMarked
package org.cbss.model.cli;

import org.jspecify.annotations.NullMarked;
