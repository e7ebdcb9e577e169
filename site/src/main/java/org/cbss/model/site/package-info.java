/**
 * The record as a web site: {@link org.cbss.model.site.Site} makes the files, with what {@link
 * org.cbss.model.site.SiteOptions} add to them, and writes them into a folder; {@link org.cbss.model.site.BriefingHtml} makes
 * one page of a briefing.
 */
package org.cbss.model.site;
