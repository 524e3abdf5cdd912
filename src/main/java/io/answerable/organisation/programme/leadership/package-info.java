/** The six duties of leadership and what shows that leaders fulfil them (R-ORG-24). */
@NullMarked
package io.answerable.organisation.programme.leadership;

import org.jspecify.annotations.NullMarked;
