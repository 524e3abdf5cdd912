/** What policies ask of people, and what rests on them. */
@NullMarked
package io.answerable.policy.duties;

import org.jspecify.annotations.NullMarked;
