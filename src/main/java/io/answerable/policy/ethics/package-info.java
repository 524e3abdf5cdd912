/** The framework for ethical decisions, and the decisions made with it (R-POL-10, R-RSK-21). */
@NullMarked
package io.answerable.policy.ethics;

import org.jspecify.annotations.NullMarked;
