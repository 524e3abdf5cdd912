/**
 * What has to be done before a system may be used, and who did it when: reviews, advice, tests, plans, arrangements
 * (R-INV-15, R-INV-17, R-INV-22, R-INV-23, R-INV-30, R-INV-33, R-INV-34, R-INV-37, R-INV-44).
 */
@NullMarked
package io.answerable.inventory.preparation;

import org.jspecify.annotations.NullMarked;
