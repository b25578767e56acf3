/**
 * 2,048 kind, plain English words (11 bits each) for the return code of a pupil who reads English (REP-02).
 * No two are a letter apart once folded.
 */
export const wordsEn: readonly string[] = `
abacus ability above academy accept accordion acrobat across action active actor adventure advice afternoon
agree ahead airfield airline airmail airport airship airy alarm alert almond alphabet alpine amazing amuse
anchor anemone angle animal answer antelope anyone apartment appear applause apple apricot apron aquarium
arcade architect archway arena armchair arrange arrive arrow artichoke artist artistic artwork ascend aside
ask asparagus astonish astronaut athlete atlas atom attic attract audience author automatic autumn avenue
avocado awake award awesome backdrop backpack backyard badger badminton bag bagel baggage bakery balance
balcony balloon ballroom bamboo banana bandstand banjo banner banquet barbecue barber barefoot barge barley
barn barnyard barrel baseball basement basin basket bathrobe bathroom bathtub baton battery beacon beaker
bean beanbag beanie beanstalk bed bedding bedroom bedside bedtime beehive beeswax beetroot beginner bell
belong bench beyond bicycle billboard birch birdbath birdcage birdhouse birdseed birdsong birthday biscuit
bison blackbird blanket blender blinker blizzard blossom blouse blue bluebell blueberry bluebird blueprint
boardwalk boathouse boatyard bongo bonnet bonus bookcase bookend booklet bookmark bookshelf bookshop
bookstall bookworm boomerang boot borrow bottle boulder bouncy bouquet bowl box boxcar bracelet bracken
braid bramble branch brass brave bread breadbox breakable breakfast breeze bridle briefcase bright brilliant
broccoli bronze brooch broom broth brownie browse brush bubble bucket buckle buckwheat buddy budgie buffet
build bulb bullfrog bumblebee bumper bundle bungalow burger bus bustle butter buttercup butterfly button
buzz cabbage cabin cabinet cable cactus cake calendar camera campfire campsite canal canary candle candlelit
candy canister canoe canteen canvas canyon captain caramel caravan card cardboard cardigan cargo carnation
carnival carousel carpenter carpet carpool carport carriage carrot carry cartoon cartwheel cascade castle
catapult catch catfish cavern ceiling celebrate celery cellar cello ceramic cereal chaffinch chair chairlift
chalet chalk challenge chameleon champion chance channel chapter charcoal charm checkers cheddar cheer
cheerful cheese chef cherry chess chestnut chimes chimney chipmunk chocolate choose chorus cinder cinema
cinnamon circle circus citrus city clarinet classic classroom clay clear click cliff climb clipboard cloak
clockwork close cloth cloud clover clubhouse coach coaster coat cobbler cobweb cocoa coconut cocoon collage
collect column combine comet comfort comfy comic compass complete compose computer concert conductor cone
confetti connect contest cookbook cookie cookware cool copper copy coral corn cornbread cornfield costume
cottage cotton count country courage cowslip crab cradle cranberry crane crater crawl crayon cream create
creative creature crescent crisp crochet crocus croissant croquet crossbar crossing crossword crouton crown
crumble crunch crust cube cuckoo cucumber cuddle culture cup cupboard cupcake curious curl current curtain
curve cushion customer cycle cyclist cylinder daffodil dainty dance dandelion dashboard day daybreak
daydream daylight daytime deckchair decorate deer delicious delight deliver denim dental dentist describe
desert design desk desktop detail detective dewdrop diagram diamond diary digger digital dimple dinghy
dinner dinosaur direct disco discover dish dishcloth display distance divide doctor document dolphin domino
donate door doorbell doorknob doormat doorstep doorway dormouse dotted double dough doughnut dove downhill
dozen dragon dragonfly drama drawer drawing dreamland dreamy dress drift driftwood drink drive driveway
drizzle drone droplet drum drumbeat drumstick duck duckling duckpond dugout dungarees dustbin dustpan duvet
dynamo eager eagle early earmuffs earphone earring earth earthworm easel easy echo editor eggplant eggshell
eight elastic electric elegant element elevator eleven elm embrace emerald endless energy engage engine
enjoy enough entrance entry envelope equal eraser errand escalator estimate evening event evergreen everyday
everyone exact example excellent excite exercise expand expect explain explorer express extra fabric factory
falcon famous fanfare fantastic farewell farm farmhouse farmland farmyard fascinate fashion fasten feather
feature feeling felt fence fern ferret ferry festival festive fetch field fifteen fifty figure film filter
final fingertip finish fir firefly firelight fireman fireplace fireside firewood fishbowl fitness five fizzy
flag flagpole flamingo flapjack fleece flexible flicker flight flint float floor floral florist flower
flowerbed flowerpot fluff flute flutter fly foamy focus fog fold folklore folktale follow football footpath
footprint footstep footstool forest forever forget fork fortress fortune forty forward fossil fountain four
fourteen foxtrot fraction fragrant frame freedom freezer fresh freshen fridge friendly frost frozen fruit
fudge funfair funny furnace furniture future gadget galaxy gallery gallop galoshes game garage garden
garland garlic gateway gather gazebo gazelle gecko generous gentle genuine geography geometry gerbil gifted
giggle giraffe glacier glad glass gleam gleeful glider glimmer glimpse glitter globe glory glow goal goalie
goggles golden goldfinch goldfish golf gondola good goodness goodwill gosling gown graceful gram grammar
granite grape grapevine graphic gravel green greenery greeting grocer groove group guess guide guidebook
guitar guitarist gumdrop gym gymnasium gymnast haddock hairband hairbrush haircut hairspray hallway hammer
hammock hamster handbag handball handbook handful handmade handrail handsaw handshake hanger happen happily
happy harmonica harmony harness harp harvest hat hatbox hatchback hatstand hawk hayloft haystack hazelnut
headband headlamp headlight headline headphone headset health heart hedge hedgehog helmet help helpful
helpline herb heron herring hickory high highland highlight highway hiker hilarious hill hillside hilltop
hinge history hobby hockey holiday hollyhock home homeland homepage homework honest honey honeybee honeycomb
honeydew honeypot hook hopeful hopscotch horizon horseback horseshoe host hotel hourglass house houseboat
household housework hover hum humble hummus hundred hurdle husky hyacinth iceberg icecap icicle icing idea
identical igloo image imagine improve inch include indigo indoor inkwell insect inside inspire instant
interest internet interview invent inventor invite iron island item ivory jackdaw jacket jaguar jamboree jar
javelin jazz jeans jelly jellybean jellyfish jetty jewel jiffy jigsaw jogger join joke journal journey
joyful joyous jubilant judo juggler juice jukebox jump junction jungle juniper just kale kangaroo karate
kayak keepsake kennel ketchup kettle key keyboard keyhole keynote keypad keyring kickball kilt kimono
kindness kingdom kiosk kitchen kite kitty kiwi knapsack knead knit knowledge koala label lacrosse ladder
ladle ladybird lagoon lakefront lakeside lamp lamplight lamppost lampshade landing landmark landscape lane
language lantern laptop larch lasagna lasso laugh laundry laurel lava lavender lawn lawnmower layer layout
leader leaf leaflet league leapfrog learn leisure lemon lemonade lend lentil leopard lesson letter letterbox
lettuce level librarian library lichen lid lifebelt lifeboat lifeguard lifelong lift lightning lilac limber
lime limestone linen lion liquid listen lively lizard load lobster local lock logbook logo lollies lollipop
longboat loom lorry lotion lounge luckily lucky luggage lullaby lunar lunch luncheon lunchtime luxury
macaroni macaroon macaw machine mackerel magazine magenta magic magical magician magnet magnify magnolia
magpie mahogany mailbag mailbox majestic mallard mandarin mandolin mango many map maple marathon marble
marigold market marmalade marmot marsh marvel marzipan mascot mast mattress maximum maypole maze meadow meal
measure meatball mechanic medium megaphone melody melon memory mention menu mermaid mesh meteor method
midday midnight midweek mighty milestone milk milkman milkshake miller million mineral miniature minibus
minimum minute mirror mitten mobile model modern moment monorail month monument moon moonbeam moonlight
moonstone morning mosaic moss motor motorboat motorway mousse movement movie mower muffin mug mulberry
multiply museum mushroom music musician mustang mustard mystery napkin narrator natural nature navigate navy
nearby necklace nectar nectarine needle neon net news newscast newspaper newsroom nibble nickel nightcap
nightfall nightgown nine noble noisy noodle normal north northern notch note notebook notepad notepaper
notice novel number nursery nutmeg nutshell nylon oak oasis oatcakes oatmeal oats oboe observe ocean octagon
octave octopus offer office often omelet onion online onward opener opera opposite orbit orchard orchestra
orchid order origami origin original oriole ornament ostrich otter outdoor outfit outing outline outlook
outside oval oven overalls overcoat overhead overnight oxygen oyster pacific package padlock paintball
paintbox painting palace palette palm pancake panda panel panorama papaya paper paperback parachute parade
paragraph parakeet parasol parcel park parsley parsnip partner partridge party passenger passport pasta
pastel pastry pasture path pathway patient pattern pause pavement pavilion peaceful peach peacock peanut
pear pebble pecan pedal pedestal peel pelican pen pencil penguin pennant pentagon people pepper percent
perfect perfume perhaps phone photo phrase pianist piano piccolo pickle pickup picnic picture pie piece
pigeon pillar pillow pilot pinafore pinball pineapple pink pioneer pipeline pirate pitcher pixel pizza
planet planetary plank planner plate plateau platform playful playmate playpen playroom playtime plaza
pleasant please pleasure plenty plum plumage plumber plywood pocket poem poetry point pole polish polite
polka pollen polygon pompom pond popcorn poplar porcelain porch porcupine porridge portrait positive postbox
postcard poster postman postmark pot potato pottery practice prairie praise precious predict prepare present
pretend pretty pretzel primrose prince princess printer prism prize product professor program promise
pronoun propeller protect proud prove pudding pull pulley pumpkin pupil puppet puppy purple purpose purse
push putty puzzle pyramid quail quality quartet quartz queen question quick quickstep quiet quill quiz
rabbit raccoon racetrack radar radiator radio radish radius raft ragtime railing railroad railway rain
rainbow raincoat raindrop rainfall rainproof rainwater raisin rapid raspberry rattle ravine ravioli react
reading ready really recipe recover rectangle recycle redwood reed refresh reindeer rejoice relay remember
remind reply report reptile respect reward rhubarb rhythm ribbon rice riddle ring ripple river riverbank
riverbed riverside roadside roadster roadway robot rockery rocking rodeo roll romper roof rooftop roomy
rooster rope rosebud rosebush rosette rosewood round royal rubber rucksack rudder ruffle rugby ruler runner
runway rural saddle safe saffron sail sailboat sailor salad salmon salt salute sample sand sandal sandbank
sandbar sandbox sandpaper sandpit sandstone sandwich sapling sapphire sardine satellite satin sauce saucepan
sauna sawdust saxophone scale scallop scamper scarf scarlet scene scenery scenic schedule scholar school
science scissors scoop scooter scout scrapbook screen scroll sculpture sea seabird seafood seagull seahorse
seaplane seaport search seashell seashore seaside season seaweed section sentence serenade serve seven
shadow shampoo shamrock share sheet shelf shellfish shelter shepherd shield shimmer shiny shipmate shipyard
shirt shoebox shoelace shop shopper shoreline shorts shoulder shovel showcase shower shrub shuffle shuttle
sidecar signal signature signboard signpost silent silkworm silky silver similar singer single six sixteen
size skate sketch ski skill skillet skipping skylark skylight skyline skyward skyway slalom sled sledge
sleepover sleepy sleeve sleigh slide slipper slogan slope smart smell smile smith smooth smoothie snack
snapshot snorkel snow snowball snowboard snowcap snowdrift snowdrop snowflake snowman snowshoe snowsuit snug
soapbox soapsuds soccer social sofa softball softly software solar solid solo solution solve sombrero sonata
song songbird songbook sorbet soup south souvenir soybean spaceship spacesuit spacious spade spaghetti
spaniel sparkle sparrow spatula speaker special speech speed sphere spice spin spinach spinner spiral splash
splendid split sponge spoon spoonful sport spotless spotlight spray spread sprinkle sprint sprocket sprout
spruce square squeak squirrel stable stadium stage staircase stamp stapler star starboard stardust starfish
starlight starling starlit starry station statue steady steamboat steamship steel stereo stew sticker stitch
stock stool stopwatch storeroom storm storybook stove stovepipe straight stream street stride string striped
stroller student studio study style submarine subway success suede sugar suggest suitcase summer summit sun
sunbathe sunbeam sunblock sunburst sundae sundial sundown sundress sunflower sunlamp sunlight sunrise
sunroof sunscreen sunset sunshade sunshine superb supper supply surface surfboard surfer surprise survey
sushi swallow swan swansong sweater sweep sweetcorn swim swimsuit swing sycamore symbol symphony syrup
system tablet talent talk tandem tangerine tape tapestry taste teabag teacake teacher teacup team teamwork
teapot teaspoon teddy telephone telescope tennis tent terrace terrier terrific textbook thankful theory
thimble think thirteen thirty thousand thread three thrill thrush thumb thyme ticket tidal tide tiger tights
timeless timeline timepiece timetable tiptoe tissue title toast toboggan today toffee together toggle tomato
tomorrow tonight toolbar toolbox toolkit toothpick topping tortilla tortoise total toucan tourist towel toy
toyshop tractor traffic trail trainer translate transport trapeze tray treasure treat treetop trellis
triangle tricycle trifle trio tripod trolley trombone trophy tropical tropics trousers trout truck true
trumpet truth tuba tugboat tulip tune tunnel turn turnip turntable turquoise turtle tweezers twelve twenty
twig twilight twinkle twirl twist typical ukulele umbrella uncover unfold unicorn unicycle uniform unique
unite universe unlock unpack unroll unusual unwrap upbeat update upright upstairs upward useful vacation
valley valuable value van vanilla vase vegetable vehicle velvet venture veranda vest video view villa
village vinegar vineyard vintage vinyl violin visit visitor vitamin vivid voice volcano volume volunteer
voyage waffle wagon walkway wall wallaby wallet wallpaper walnut waltz warbler wardrobe warmth wash water
waterfall watermill waterside waterway wave weaver website weekday weekend weekly weigh welcome wetland
wetsuit wharf wheat wheel whirl whirlpool whirlwind whisper whistle whole wildlife wind windbreak windmill
window windsock windsurf winter wisdom wise wishbone wombat wonder wonderful woodblock wooden woodland
woodpile woodwind woodwork woody woolly word wordplay workbench workbook worker workout worksheet workshop
wrap wreath wristband write writing xylophone yacht yardstick yeast yellow yesterday yoga yogurt young yummy
zebra zero zigzag zodiac zucchini
`
  .trim()
  .split(/\s+/)
