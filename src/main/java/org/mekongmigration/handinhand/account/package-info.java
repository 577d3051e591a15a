/** People, schools, invitations and sign-in. */
@ApplicationModule(allowedDependencies = {"language", "design"})
@NullMarked
package org.mekongmigration.handinhand.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
