/**
 * Assessments of AI systems: which of them a system needs by its facts, who conducts and who approves them, how long an
 * approval holds, and what the gates make of it (R-RSK-06 to R-RSK-12).
 */
@NullMarked
package io.answerable.risk.assessments;

import org.jspecify.annotations.NullMarked;
