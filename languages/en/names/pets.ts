import { type Names } from '../../language';

/** Breeds of dogs, and what those do who live with them. */
export const dogs: Names = [
  'schnauzer, afghan hound, afghan hounds, basset, basset hound, bloodhound, foxhound, deerhound',
  'wolfhound, irish wolfhound, otterhound, coonhound, saluki, borzoi, italian greyhound, lurcher',
  'rhodesian ridgeback, ridgeback, basenji, vizsla, weimaraner, german shorthaired pointer',
  'english setter, irish setter, red setter, gordon setter, springer, springer spaniel',
  'english springer, working cocker, king charles, king charles spaniel, cavalier king charles',
  'brittany spaniel, sprocker, labrador retriever, black lab, yellow lab, chocolate lab',
  'aussiedoodle, bernedoodle, sheepadoodle, cavapoo, cavachon, maltipoo, yorkiepoo, schnoodle',
  'puggle, toy poodle, standard poodle, bichon, bichon frise, maltese terrier, havanese',
  'lhasa apso, pekingese, pekinese, chinese crested, japanese chin, english bulldog',
  'boston terrier, bull terrier, bull mastiff, bullmastiff, mastiff, cane corso',
  'dogue de bordeaux, newfoundland, newfie, saint bernard, st bernard, bernese',
  'bernese mountain dog, leonberger, great pyrenees, rottie, doberman, dobermann, alsatian',
  'belgian malinois, malinois, rough collie, bearded collie, shetland sheepdog, sheltie',
  'old english sheepdog, kelpie, cattle dog, blue heeler, heeler, australian shepherd, pembroke',
  'akita, shiba, shiba inu, siberian husky, samoyed, chow chow, shar pei, keeshond, spitz',
  'airedale, cairn terrier, scottish terrier, norfolk terrier, norwich terrier, border terrier',
  'lakeland terrier, bedlington, fox terrier, jack russell terrier, patterdale, rat terrier',
  'parson russell, silky terrier, wheaten, staffordshire bull terrier, pit bull, pitbull, pittie',
  'american bulldog, catahoula, plott hound, treeing walker, collie, gundog, gundogs',
  'therapy doodle, search and rescue dog',
  'puppy class, puppy classes, puppy training, puppy school, flyball, canicross, dog sledding',
  'mushing, schutzhund, obedience class, obedience classes, obedience trials, gundog training',
  'retriever trials, sheepdog trials, scent work, nose work, barn hunt, dock diving',
  'westminster dog show, kennel club, best in show, best of breed, dog breeder, breeds dogs',
  'breeds labradors, doggy daycare, dog daycare, doggy day care, dog boarding, boarding kennels',
  'kennels, dog sitting, dog fostering, fosters dogs, foster dogs, foster dog, dog shelter',
  'dogs trust, walkies, off leash park, off lead, dog beach, belly rubs, zoomies, plays fetch',
  'cesar millan, dog whisperer, dog borstal, bully sticks, poop bags, poo bags, slip lead',
  'muddy paws, pack of dogs',
];

/** Breeds of cats, and what those do who live with them. */
export const cats: Names = [
  'british shorthair, bengal cat, bengal cats, sphynx, hairless cat, russian blue',
  'norwegian forest cat, scottish fold, burmese cat, birman, abyssinian cat, devon rex',
  'cornish rex, manx cat, savannah cat, tortoiseshell cat, tortie, ginger cat, cat colony',
  'cat rescue, cats protection, cat show, cat shows, cat breeder, catio, catnip, lap cat',
  'lap cats, cat sitting, cat videos, cat memes, grumpy cat, jackson galaxy, cat whisperer',
  'cat behaviour',
];
