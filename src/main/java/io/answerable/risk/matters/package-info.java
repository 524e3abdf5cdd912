/** What risks, incidents and concerns have in common: where they belong, who may see them, and how their parts are kept. */
@NamedInterface("matters")
@NullMarked
package io.answerable.risk.matters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
