/**
 * Files of JSON that people write by hand: read strictly, held against a JSON Schema, and refused with the place, what
 * was found and what is allowed. Knows nothing of what such a file is about, and never passes on what the library says of
 * a mistake, as that quotes the text. Start with {@link io.github.driftwatch.json.SchemaCheck}.
 */
@NullMarked
package io.github.driftwatch.json;

import org.jspecify.annotations.NullMarked;
