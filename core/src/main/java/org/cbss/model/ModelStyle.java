package org.cbss.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of the generated classes: a public builder, everything else hidden, no trace of the generator.
 *
 * <p>Lists, annotations and long text are marked as {@link Value.Redacted}, so that {@code toString} is short: the id first,
 * then what has a value.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class},
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    typeBuilder = "*Builder",
    toBuilder = "toBuilder",
    mergeFromSupertypesDynamically = false,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {
      "person:people",
      "adopted:adopts",
      "suspension:suspended",
      "acceptance:accepts",
      "established:establishes",
      "designated:designates",
      "appointed:appoints",
      "amended:amends",
      "repealed:repeals"
    })
@interface ModelStyle {}
