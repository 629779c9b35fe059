package io.github.driftwatch.model;

import org.jspecify.annotations.Nullable;

/**
 * Who works on a plan, as the export names them. A name of a team or a worker, never interpreted.
 *
 * @param team the social work team
 * @param socialWorker the allocated social worker
 * @param teamManager the manager of the social work team
 * @param socialWorkServiceManager the service manager of the social work team
 * @param conferenceChair the conference chair
 * @param reviewingTeamManager the manager of the reviewing team
 * @param safeguardingServiceManager the service manager of the safeguarding unit
 */
public record Staff(
        @Nullable String team,
        @Nullable String socialWorker,
        @Nullable String teamManager,
        @Nullable String socialWorkServiceManager,
        @Nullable String conferenceChair,
        @Nullable String reviewingTeamManager,
        @Nullable String safeguardingServiceManager) {

    /** Nobody named. */
    public static final Staff NONE = new Staff(null, null, null, null, null, null, null);
}
