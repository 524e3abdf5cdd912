/** The policies with their editions: how a text is drafted, reviewed, approved, published and succeeded. */
@NullMarked
package io.answerable.policy.editions;

import org.jspecify.annotations.NullMarked;
