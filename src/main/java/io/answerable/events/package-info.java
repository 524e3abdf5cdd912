/**
 * Sees to it that what happened reaches everybody concerned, even if it could not at first. Spring Modulith's registry
 * keeps what is yet to be delivered; this module owns its schema.
 */
@ApplicationModule(displayName = "Events", allowedDependencies = {})
@NullMarked
package io.answerable.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
