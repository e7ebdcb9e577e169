/** The content of pages, as the templates show it: everything is decided, and nothing is escaped. Not public API. */
package org.cbss.model.site.internal.page;
