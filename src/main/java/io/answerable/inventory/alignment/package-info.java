/** Which objectives systems serve, and which meetings with those concerned were about them (R-ORG-14, R-ORG-22, R-RPT-05). */
@NullMarked
package io.answerable.inventory.alignment;

import org.jspecify.annotations.NullMarked;
