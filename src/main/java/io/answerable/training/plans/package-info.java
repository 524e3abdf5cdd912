/** What is planned and spent so that people can do what they have to: skills gaps, transfer of knowledge, literacy, budget. */
@NullMarked
package io.answerable.training.plans;

import org.jspecify.annotations.NullMarked;
