/**
 * First names that are usual in England, and no word besides. Not all there are: a list can only catch the usual ones.
 * Left out on purpose: those that are also words, such as Grace, Hope, Mark, Will, April, Rose.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `Aaliyah Aaron Abdul Abdullah Abigail Abu Adam Adele Adrian Ahmed Aisha Alan Albert Alex Alexander Alexandra Alfie Alfred
  Ali Alice Alisha Alison Amanda Amelia Amina Amir Amy Andrea Andrew Andrzej Angela Anita Ann Anna Anne Annie Anthony
  Antonio Archie Arjun Arlo Arthur Arun Arya Asif Ava Ayaan Ayesha Aziz Barbara Beatrice Ben Benjamin Bethany Beverley Blake
  Bradley Brandon Brenda Brian Bridget Caleb Callum Cameron Camilla Carl Caroline Casper Catherine Cathy Charles Charlie Charlotte
  Chloe Chris Christina Christine Christopher Claire Clare Connor Craig Damian Daniel Danielle Danny Darren Dave David Dawid
  Debbie Deborah Denise Dennis Derek Diana Diane Diego Dmitri Dominic Donna Dorothy Duncan Dylan Edward Eileen Elaine Eleanor Elena
  Eli Elias Elijah Eliza Elizabeth Ella Ellie Elliot Elsie Emily Emma Eric Erin Esme Ethan Eva Evan Evelyn Evie Ezra Farah Fatima
  Fatimah Finley Fiona Francesca Freddie Frederick Freya Gabriel Gareth Gary Gavin Gemma Geoff George Gerald Gillian Graham
  Gurpreet Gwen Hannah Harpreet Harriet Harrison Harry Harvey Hassan Hayley Helen Henry Hudson Hugo Hussain Ian Ibrahim Imran
  Ioan Isaac Isabel Isabella Isla Ismail Ivan Jack Jackie Jacob Jacqueline Jaden Jaiden Jake James Jamie Jane Janet Janice
  Jasmine Jason Jaspreet Jaxon Jayden Jean Jeffrey Jennifer Jenny Jeremy Jess Jesse Jessica Jill Joan Joanna Joanne Joe Joel John
  Jonathan Joseph Josephine Josh Joshua Joyce Juan Jude Judith Julia Julie Kai Karen Karl Kate Katherine Kathleen Katie Keith
  Kelly Kenneth Kevin Khadija Kian Kieran Kimberley Krzysztof Kyle Laila Lara Laura Lauren Layla Leah Lee Leila Lena Leo Leon Leslie
  Lewis Liam Lillian Lily Linda Lisa Logan Lola Lottie Louis Louise Luca Lucas Lucy Luis Luka Lukas Luke Lydia Lynn Madison Magdalena
  Maggie Mahmoud Malachi Malik Manpreet Marcel Marcin Marcus Margaret Maria Mariam Marie Martha Martin Mary Maryam Mason Mateo Matilda Matt
  Matthew Maureen Megan Mehmet Mia Michael Michal Michelle Mike Mila Millie Mohamed Mohammad Mohammed Molly Morgan Muhammad Musa
  Mustafa Nadia Nancy Naomi Natalia Natalie Nathan Neil Niamh Nicholas Nicola Nigel Noah Noor Nora Oisin Oliver Olivia Olu
  Oluwaseun Omar Ophelia Orla Oscar Osman Owen Paige Pamela Patricia Patrick Paul Pauline Peter Philip Phoebe Piotr Priya Rachel Rahul
  Rajesh Ralph Ravi Raymond Rebecca Reggie Reuben Rhys Riley Ritchie Robbie Robert Roger Ronald Ronnie Rory Rosie Roxanne
  Rupert Ruth Ryan Sadia Safiya Sally Sam Samantha Samir Samuel Sandra Sara Sarah Scarlett Scott Sean Sebastian Seth Shannon Sharon Shaun
  Shirley Sian Sienna Simon Simran Sofia Sophia Sophie Stacey Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Sunita Susan
  Suzanne Svetlana Sylvia Tahir Tamara Tanya Tariq Taylor Teddy Teresa Terry Thea Theo Theodore Theresa Thomas Timothy Toby Tomasz Tommy
  Tony Tracey Tracy Trevor Tyler Umar Valentina Valerie Vanessa Vera Vikram Vincent Wayne Wendy Wiktoria William Xavier Yasmin
  Yusuf Yvonne Zac Zachary Zahra Zain Zainab Zara Zayn Zoe Zofia`.split(/\s+/),
)
