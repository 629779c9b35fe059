/**
 * Pages for a browser, each one file that needs nothing beside it: a document is written part by part, with every text
 * escaped in one place; its style and script come from the resources beside this package and are the only ones that its
 * own policy lets run. Simple marks of a drawing and tables that can be filtered and sorted are here too. What a page
 * says is nothing that is known here. Start with {@link io.github.driftwatch.html.HtmlDocument}, then {@link
 * io.github.driftwatch.html.HtmlWriter}.
 */
@NullMarked
package io.github.driftwatch.html;

import org.jspecify.annotations.NullMarked;
