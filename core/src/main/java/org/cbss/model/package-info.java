/**
 * The records of organizations with a rotating chair. A {@link org.cbss.model.Dataset} contains every {@link
 * org.cbss.model.Entity}, of eleven kinds: {@link org.cbss.model.Source}, {@link org.cbss.model.Organization}, {@link org.cbss.model.Person}, {@link
 * org.cbss.model.Post}, {@link org.cbss.model.Presidency}, {@link org.cbss.model.Mandate}, {@link
 * org.cbss.model.Meeting}, {@link org.cbss.model.Decision}, {@link org.cbss.model.TakeHomeMessage}, {@link
 * org.cbss.model.Project} and {@link org.cbss.model.PersonnelTerm}. Entities refer to each other by a typed {@link
 * org.cbss.model.Id}, never by object reference, and each can cite its sources by a {@link org.cbss.model.Citation}. Text
 * for people is a {@link org.cbss.model.LocalizedText}. Builders reject only values that can never be right; mistakes that
 * a person could make are left to validation. The vocabulary is that of W3C ORG and Popolo. All types are immutable and
 * thread-safe. No parameter and no result is null.
 */
@NullMarked
package org.cbss.model;

import org.jspecify.annotations.NullMarked;
