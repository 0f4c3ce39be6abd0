/**
 * The tests that hold what the mutants change. The random walks are not among them: they would kill a
 * mutant today and miss it tomorrow.
 */
import '../../test/attribution/choose-tag.test';
import '../../test/shopping/directive.test';
import '../../test/shopping/resume-token.test';
import '../../test/conversations/1-launch.test';
import '../../test/conversations/2-recommend.test';
import '../../test/conversations/3-offer.test';
import '../../test/conversations/4-hand-over.test';
import '../../test/conversations/5-resume.test';
import '../../test/conversations/6-refuse.test';
import '../../test/conversations/7-everything-else.test';
import '../../test/conversations/8-always-answers.test';
import '../../test/conversations/british-shelf.test';
import '../../test/conversations/budget.test';
import '../../test/conversations/knowledge.test';
import '../../test/conversations/questions.test';
import '../../test/conversations/wish.test';
