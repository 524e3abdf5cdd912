/** Objectives, roadmap, milestones, engagements, messages, leadership and support in the API. */
@NullMarked
package io.answerable.organisation.programme.graphql;

import org.jspecify.annotations.NullMarked;
