/**
 * The record of bodies with a rotating chair: what it is made of.
 *
 * <p>A {@link org.cbss.model.Dataset} holds every {@link org.cbss.model.Entity} of a record, of eleven kinds: {@link
 * org.cbss.model.Source}, {@link org.cbss.model.Organization}, {@link org.cbss.model.Person}, {@link
 * org.cbss.model.Post}, {@link org.cbss.model.Presidency}, {@link org.cbss.model.Mandate}, {@link
 * org.cbss.model.Meeting}, {@link org.cbss.model.Decision}, {@link org.cbss.model.TakeHomeMessage}, {@link
 * org.cbss.model.Project} and {@link org.cbss.model.PersonnelTerm}. Entities name each other by a typed {@link
 * org.cbss.model.Id}, never by reference, and each of them can say where it comes from by a {@link
 * org.cbss.model.Citation}. All are immutable values made by builders; they refuse only what can never be right, and
 * leave what a person could mistype to the rules of validation.
 */
@NullMarked
package org.cbss.model;

import org.jspecify.annotations.NullMarked;
