/**
 * The {@code cbss} command: {@link org.cbss.model.cli.Cbss} runs it, and each of its commands is a class. No parameter or result
 * is null.
 */
@NullMarked
package org.cbss.model.cli;

import org.jspecify.annotations.NullMarked;
