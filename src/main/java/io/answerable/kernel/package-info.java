/**
 * The few words that every context speaks: identifiers of the organisation and of people, days, who did
 * something and why, and how a request is refused. Knows no other module.
 */
@ApplicationModule(displayName = "Kernel", type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package io.answerable.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
